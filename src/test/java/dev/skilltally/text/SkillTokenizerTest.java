package dev.skilltally.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillTokenizerTest {
    private final SkillTokenizer tokenizer = new SkillTokenizer();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    C, C++ and C#            | C C++ and C#
                    C++11                    | C++ 11
                    C#/.NET                  | C# .NET
                    ASP.NET, VB.Net.         | ASP .NET VB .Net
                    Node.js                  | Node js
                    CI/CD                    | CI CD
                    R&D                      | R & D
                    scikit-learn             | scikit learn
                    Python3 and Python 3.10+ | Python3 and Python 3.10
                    Security+ (CompTIA A+)   | Security + CompTIA A +
                    10+ years                | 10 years
                    Bachelor's degree        | Bachelor 's degree
                    Python’s ecosystem       | Python ’s ecosystem
                    don't, we're             | don we
                    l'analyse                | l analyse
                    Job #17960               | Job 17960
                    AWS/GCP/Azure            | AWS GCP Azure
                    T-SQL, PL/SQL            | T SQL PL SQL
                    """)
    void cutsTextWhereSkillNamesEnd(String text, String expected) {
        assertThat(String.join(" ", tokenizer.tokenize(text))).isEqualTo(expected);
    }
}
