package dev.skilltally.annotate.skill;

import dev.skilltally.text.Vocabulary;

import java.io.Serializable;
import java.util.BitSet;
import java.util.List;

/** Words around fields of study, numbered. */
final class DegreeWords implements Serializable {
    private final BitSet degrees;

    /** Short forms of degrees, which fields follow at once: "MS Statistics". */
    private final BitSet abbreviations;

    /** What is not studied but made by Microsoft: "MS Excel". */
    private final BitSet products;

    private final BitSet educations;
    private final BitSet backgrounds;
    private final BitSet educational;
    private final BitSet examples;
    private final BitSet links;
    private final BitSet ends;
    private final BitSet emphases;
    private final BitSet prepositions;
    private final BitSet to;
    private final BitSet initials;
    private final BitSet behindInitials;
    private final BitSet asides;
    private final BitSet fields;
    private final BitSet kindsOfField;
    private final BitSet studies;
    private final BitSet behindStudies;

    /** Those that a degree, a list of fields or a study may end in. */
    private final BitSet marks = new BitSet();

    DegreeWords(Vocabulary.Builder words) {
        degrees =
                numbers(
                        words,
                        "degree degrees bachelor bachelors master masters phd doctorate doctoral",
                        "ba bs bsc msc ms ma mba btech mtech diploma major majors majoring majored",
                        "coursework undergraduate postgraduate graduation graduated licenciatura",
                        "mestrado grado máster abschluss studium bachelorstudium masterstudium",
                        "hochschulabschluss licence titulación laurea licenciado licenciada",
                        "licenciatura titulado titulada graduado graduada diplôme licenza",
                        "doutorado doctorado dottorato doctorat promotion bacharelado");
        abbreviations = numbers(words, "ba bs bsc msc ms ma mba btech mtech phd");
        educations = numbers(words, "education qualification qualifications formation formación");
        backgrounds = numbers(words, "background foundation training");
        educational = numbers(words, "educational academic education university");
        products =
                numbers(
                        words,
                        "excel office word access project sql powerpoint outlook teams visio",
                        "windows azure power dynamics sharepoint server products suite bi");
        examples = numbers(words, "such like including eg e");
        links =
                numbers(
                        words,
                        "in of with from a an the emphasis focus specialization concentration",
                        "major majors minor either 's s or and advanced relevant technical",
                        "quantitative stem field fields discipline disciplines subject area areas",
                        "such as eg e g like including related equivalent d sc tech science",
                        "sciences arts engineering level university college from en em der im di",
                        "del de en campos áreas");
        emphases =
                numbers(
                        words,
                        "emphasis focus specialization specialisation concentration coursework",
                        "major minor a an");
        prepositions = numbers(words, "in of or and");
        to = numbers(words, "to");
        initials = numbers(words, "ph b m d");
        behindInitials = numbers(words, "d s a e sc tech eng phil com");
        asides =
                numbers(
                        words,
                        "preferred required program programs programme is a must desired strongly",
                        "highly minimum accredited universitario universitaria superior",
                        "universitaire universitário");
        fields =
                numbers(
                        words,
                        "field fields discipline disciplines subject subjects majors degree",
                        "degrees");
        kindsOfField =
                numbers(
                        words,
                        "related similar relevant equivalent other another quantitative technical",
                        "comparable scientific stem analytical numerate allied");
        studies = numbers(words, "computer electrical industrial mechanical");
        behindStudies = numbers(words, "science sciences engineering");
        List.of(degrees, behindInitials, fields, behindStudies, educations, backgrounds)
                .forEach(marks::or);
        ends =
                numbers(
                        words,
                        "experience years year with plus who responsible proven strong knowledge ability",
                        "skills skill expertise proficiency proficient familiarity",
                        "understanding using working hands background minimum least we you");
    }

    /** Whether a line that ends in it is not at its end. */
    boolean isPreposition(int word) {
        return prepositions.get(word);
    }

    /** Whether what follows it is done, unless it is "related to". */
    boolean isTo(int word) {
        return to.get(word);
    }

    /** Whether it goes on about the degree after "with": "with a focus on". */
    boolean isEmphasis(int word) {
        return emphases.get(word);
    }

    private static BitSet numbers(Vocabulary.Builder words, String... lines) {
        BitSet numbers = new BitSet();
        for (String line : lines) {
            List.of(line.split(" ")).forEach(word -> numbers.set(words.add(word)));
        }
        numbers.clear(Vocabulary.UNKNOWN);
        return numbers;
    }

    /** Whether a degree, a list of fields or a study may end in it: few words of a text do. */
    boolean isMark(int word) {
        return marks.get(word);
    }

    boolean isDegree(int word) {
        return degrees.get(word);
    }

    /** Whether a field may follow it at once: "MS Statistics". */
    boolean isAbbreviation(int word) {
        return abbreviations.get(word);
    }

    /** Whether an "MS" before it is Microsoft. */
    boolean isProduct(int word) {
        return products.get(word);
    }

    /** Whether it stands for a degree before "in": "qualification". */
    boolean isEducation(int word) {
        return educations.get(word);
    }

    /** Whether it stands for a degree behind "educational" or the like. */
    boolean isBackground(int word) {
        return backgrounds.get(word);
    }

    /** The "educational" of "educational background". */
    boolean isEducational(int word) {
        return educational.get(word);
    }

    /** Whether examples follow it: "such as". */
    boolean isExample(int word) {
        return examples.get(word);
    }

    boolean isLink(int word) {
        return links.get(word);
    }

    boolean isEnd(int word) {
        return ends.get(word);
    }

    /** Whether it may begin the short form of a degree: the <i>Ph</i> of "Ph.D". */
    boolean isInitial(int word) {
        return initials.get(word);
    }

    /** Whether it may end the short form of a degree: the <i>Tech</i> of "B.Tech". */
    boolean isBehindInitial(int word) {
        return behindInitials.get(word);
    }

    /** Whether it may stand between a degree and what links it to its field. */
    boolean isAside(int word) {
        return asides.get(word);
    }

    /** Whether it stands for fields of study: "field", "discipline". */
    boolean isField(int word) {
        return fields.get(word);
    }

    /** Whether it tells of fields like those named: "related", "quantitative". */
    boolean isKindOfField(int word) {
        return kindsOfField.get(word);
    }

    /** Whether a science or engineering that it qualifies is studied: "computer". */
    boolean isStudy(int word) {
        return studies.get(word);
    }

    /** The "science" of "computer science". */
    boolean isStudyBehind(int word) {
        return behindStudies.get(word);
    }
}
