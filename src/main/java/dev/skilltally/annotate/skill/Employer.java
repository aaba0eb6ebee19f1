package dev.skilltally.annotate.skill;

import dev.skilltally.text.SkillTokenizer;
import dev.skilltally.text.Tokens;
import dev.skilltally.text.Vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * The employer's name as words. Where a tool has the name of the employer (Oracle, Google), the
 * name alone is the employer unless it stands where skills are asked for.
 */
final class Employer {
    private static final SkillTokenizer TOKENIZER = new SkillTokenizer();
    private static final int LONGEST = 3;

    private final int[] words;

    private Employer(int[] words) {
        this.words = words;
    }

    /** Reads the first line of a company field; what follows it is a rating. */
    static Employer of(@Nullable String company, Vocabulary vocabulary) {
        if (company == null || company.isBlank()) {
            return new Employer(new int[0]);
        }
        int line = company.indexOf('\n');
        Tokens tokens =
                TOKENIZER.tokens(line < 0 ? company : company.substring(0, line), vocabulary);
        int[] words = new int[Math.min(tokens.size(), LONGEST)];
        for (int token = 0; token < words.length; token++) {
            words[token] = tokens.id(token);
        }
        return new Employer(words);
    }

    /** Whether these tokens are the beginning of the name. */
    boolean isNamed(Tokens tokens, int first, int last) {
        int length = last - first + 1;
        if (length > words.length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (words[i] == Vocabulary.UNKNOWN || words[i] != tokens.id(first + i)) {
                return false;
            }
        }
        return true;
    }
}
