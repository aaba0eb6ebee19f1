package dev.skilltally.annotate;

import dev.skilltally.annotate.boilerplate.Boilerplate;
import dev.skilltally.annotate.boilerplate.EmployerText;
import dev.skilltally.annotate.boilerplate.RepeatedParagraph;
import dev.skilltally.annotate.language.LanguageAnnotator;
import dev.skilltally.annotate.mode.WorkModeAnnotator;
import dev.skilltally.annotate.pay.PayAnnotator;
import dev.skilltally.annotate.place.PlaceAnnotator;
import dev.skilltally.annotate.role.RoleAnnotator;
import dev.skilltally.annotate.role.RoleReading;
import dev.skilltally.annotate.section.ModalityReader;
import dev.skilltally.annotate.section.SectionReader;
import dev.skilltally.annotate.section.Sections;
import dev.skilltally.annotate.seniority.SeniorityAnnotator;
import dev.skilltally.annotate.skill.FormMatch;
import dev.skilltally.annotate.skill.SkillAnnotator;
import dev.skilltally.posting.AnnotatedPosting;
import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.LanguageFinding;
import dev.skilltally.posting.Mention;
import dev.skilltally.posting.Modality;
import dev.skilltally.posting.PlaceFinding;
import dev.skilltally.posting.Section;
import dev.skilltally.text.PostingText;
import dev.skilltally.text.TextSpan;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One posting in, one annotated posting out: every annotator in turn, each given what the former
 * found. The same posting gives the same result whatever came before it. For one thread, since
 * OpenNLP's tools keep state; make one per thread from the shared inputs, which costs little.
 */
public final class PostingAnnotator {
    /** A description with fewer letters is none: "see website", "n/a". */
    private static final int LEAST_LETTERS = 20;

    /** Identifiers: asked for often, and the skills lie all over the memory. */
    private final Set<String> programmingLanguages;

    private final SkillAnnotator skills;
    private final RoleAnnotator roles;
    private final SeniorityAnnotator seniority;
    private final PlaceAnnotator places;
    private final WorkModeAnnotator workModes;
    private final PayAnnotator pay;
    private final LanguageAnnotator languages;
    private final SectionReader sections;
    private final ModalityReader modalities = new ModalityReader();
    private final Boilerplate boilerplate;

    /**
     * @param inputs the taxonomy and the models, shared by all annotators made from them
     */
    public PostingAnnotator(AnnotatorInputs inputs) {
        programmingLanguages = inputs.programmingLanguages();
        skills = inputs.skills();
        roles = inputs.roles();
        seniority = new SeniorityAnnotator();
        places = new PlaceAnnotator(inputs.gazetteer());
        workModes = new WorkModeAnnotator();
        pay = new PayAnnotator();
        languages = new LanguageAnnotator();
        sections = inputs.sections();
        boilerplate = inputs.boilerplate();
    }

    /** Finds everything that is found in a posting. */
    public AnnotatedPosting annotate(JobPosting posting) {
        PostingText text = PostingText.of(posting.title(), posting.description());
        LanguageFinding language = languages.annotate(text);
        RoleReading role = roles.annotate(posting, text, language);
        List<PlaceFinding> found = places.annotate(posting, text);
        return new AnnotatedPosting(
                posting,
                text.text(),
                isReadable(text),
                language,
                role.finding(),
                seniority.annotate(posting, text),
                found,
                workModes.annotate(posting, text),
                pay.annotate(posting, text, found),
                mentions(posting, text, role));
    }

    private List<Mention> mentions(JobPosting posting, PostingText text, RoleReading role) {
        List<TextSpan> names = new ArrayList<>(role.names().size());
        role.names().forEach(name -> names.add(new TextSpan(name.start(), name.end())));
        List<FormMatch> matches = skills.annotate(posting, text, names);
        if (matches.isEmpty()) {
            return List.of();
        }
        Sections ofText = sections.read(text);
        EmployerText repeated = boilerplate.of(posting.company());
        List<Mention> mentions = new ArrayList<>(matches.size());
        for (FormMatch match : matches) {
            Mention mention = mention(match, ofText);
            if (mention.modality() != Modality.BOILERPLATE || isNamed(match, mention.section())) {
                mentions.add(repeated(mention, text, repeated));
            }
        }
        return mentions;
    }

    private Mention mention(FormMatch match, Sections ofText) {
        return new Mention(
                match.skills(),
                match.start(),
                match.end(),
                match.form().text(),
                match.rule(),
                match.version(),
                ofText.at(match.start()),
                modalities.read(ofText, match.start(), match.end()));
    }

    /**
     * A mention that neither its section nor its words ask for stands in company text where the
     * employer repeats the paragraph whatever the role; it is kept with this reason.
     */
    private static Mention repeated(
            Mention mention, PostingText text, @Nullable EmployerText employer) {
        if (employer == null
                || mention.modality() != Modality.CONTEXT
                || mention.section() != Section.OTHER) {
            return mention;
        }
        RepeatedParagraph paragraph = employer.at(text, mention.start());
        return paragraph == null
                ? mention
                : new Mention(
                        mention.skills(),
                        mention.start(),
                        mention.end(),
                        mention.form(),
                        mention.rule() + "; " + paragraph.reason(),
                        mention.version(),
                        Section.COMPANY,
                        Modality.BOILERPLATE);
    }

    /**
     * Whether a form names a skill even where the employer speaks of itself: what it sells, whom it
     * serves and what it runs its benefits with are no skills, but nobody sells programming
     * languages. Equal-opportunity text names none at all.
     */
    private boolean isNamed(FormMatch match, Section section) {
        return section != Section.EQUAL_OPPORTUNITY
                && match.form().needs().isEmpty()
                && programmingLanguages.contains(match.skills().getFirst());
    }

    private static boolean isReadable(PostingText text) {
        String all = text.text();
        int letters = 0;
        for (int i = text.titleEnd(); i < all.length() && letters < LEAST_LETTERS; i++) {
            letters += Character.isLetter(all.charAt(i)) ? 1 : 0;
        }
        return letters >= LEAST_LETTERS;
    }
}
