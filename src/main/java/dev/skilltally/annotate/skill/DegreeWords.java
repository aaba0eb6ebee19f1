package dev.skilltally.annotate.skill;

import dev.skilltally.text.Vocabulary;

import java.io.Serializable;
import java.util.BitSet;
import java.util.List;

/** Words around fields of study, numbered. */
final class DegreeWords implements Serializable {
    private final BitSet degrees;
    private final BitSet links;
    private final BitSet ends;
    private final BitSet emphases;
    private final BitSet prepositions;

    DegreeWords(Vocabulary.Builder words) {
        degrees =
                numbers(
                        words,
                        "degree degrees bachelor bachelors master masters phd doctorate doctoral",
                        "ba bs bsc msc ms ma mba btech mtech diploma major majors majoring majored",
                        "coursework undergraduate postgraduate graduation graduated licenciatura",
                        "mestrado grado máster abschluss studium bachelorstudium masterstudium",
                        "hochschulabschluss licence titulación laurea");
        links =
                numbers(
                        words,
                        "in of with from a an the emphasis focus specialization concentration",
                        "major majors minor either 's s or and advanced relevant technical",
                        "quantitative stem field fields discipline disciplines subject area areas",
                        "such as eg e g like including related equivalent d sc tech science",
                        "sciences arts engineering level university college from en em der im");
        emphases =
                numbers(
                        words,
                        "emphasis focus specialization specialisation concentration coursework",
                        "major minor a an");
        prepositions = numbers(words, "in of or and");
        ends =
                numbers(
                        words,
                        "experience years year with plus who proven strong knowledge ability",
                        "skills skill must is are expertise proficiency proficient familiarity",
                        "understanding using working hands background minimum least we you");
    }

    /** Whether a line that ends in it is not at its end. */
    boolean isPreposition(int word) {
        return prepositions.get(word);
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

    boolean isDegree(int word) {
        return degrees.get(word);
    }

    boolean isLink(int word) {
        return links.get(word);
    }

    boolean isEnd(int word) {
        return ends.get(word);
    }
}
