package dev.skilltally.annotate.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.posting.JobPosting;
import dev.skilltally.posting.PayBasis;
import dev.skilltally.posting.PostingKey;
import dev.skilltally.posting.RoleFinding;
import dev.skilltally.taxonomy.TaxonomyReader;
import dev.skilltally.text.PostingText;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Titles as people write them, against the role patterns of the project's taxonomy. */
class RoleAnnotatorTest {
    private static RoleAnnotator annotator = new RoleAnnotator(List.of());

    @BeforeAll
    static void readRoles() throws IOException {
        annotator = new RoleAnnotator(TaxonomyReader.read(Path.of("taxonomy")).roles());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Data Engineer                                        | data-engineer",
                "Sr. Data Engineer - AWS                              | data-engineer",
                "DATA ENGINEER II (Remote, US)                        | data-engineer",
                "Manager_Lead_Azure Data Engineer_Pune                | data-engineer",
                "Big Data Engineers                                   | data-engineer",
                "Senior Software Engineer, Data Platform              | data-engineer",
                "ETL Developer (Informatica)                          | data-engineer",
                "Data Engineering Manager                             | data-engineering-manager",
                "Director, Data Engineering                           | data-engineering-manager",
                "Analytics Engineer (dbt)                             | analytics-engineer",
                "Cloud Data Architect                                 | data-architect",
                "Oracle DBA                                           | database-administrator",
                "Machine Learning Engineer                            | machine-learning-engineer",
                "AI/ML Engineer                                       | machine-learning-engineer",
                "Software Engineer, Machine Learning                  | machine-learning-engineer",
                "Sr ML Platform Engineer                              | machine-learning-engineer",
                "MLOps Engineer                                       | mlops-engineer",
                "Generative AI Engineer                               | ai-engineer",
                "Data Scientist                                       | data-scientist",
                "Data Scientist / Machine Learning Engineer           | data-scientist",
                "Machine Learning Engineer / Data Scientist           | machine-learning-engineer",
                "Sr.Data Scientist                                    | data-scientist",
                "Director of Data Science                             | data-science-manager",
                "Data Analyst - Data Science team                     | data-analyst",
                "Senior Data Analyst (Power BI & SQL)                 | data-analyst",
                "Analyst, Data                                        | data-analyst",
                "Product Analyst, Data Science                        | product-analyst",
                "Business Data Analyst                                | business-data-analyst",
                "Business Analyst with SQL                            | business-analyst",
                "Software Engineer III                                | software-engineer",
                "Node.js Developer                                    | software-engineer",
                "C++ Developer                                        | software-engineer",
                ".NET Developer                                       | software-engineer",
                "Full-Stack Developer                                 | full-stack-engineer",
                "Site Reliability Engineer (SRE)                      | site-reliability-engineer",
                "DevOps Engineer                                      | devops-engineer",
                "Senior Product Manager - Payments                    | product-manager",
                "AI Data Engineer                                     | data-engineer",
                "AI/ML Data Engineer                                  | data-engineer",
                "AI Software Engineer                                 | ai-engineer",
                "Business Assurance Data Analyst                      | data-analyst",
                "Business Intelligence - Data Analyst                 | data-analyst",
                "Data Operations / Data Analyst                       | data-analyst",
                "Bioinformatics/Data Scientist                        | data-scientist",
                "AI/ML Modeller                                       | data-scientist",
                "IT Asset Management Analyst                          | it-support-specialist",
                "UX/UI Designer                                       | ux-designer",
            })
    void namesTheRole(String title, String role) {
        assertThat(role(title).role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Data Engineer (m/w/d)                 | data-engineer",
                "Dateningenieur:in                     | data-engineer",
                "Ingénieur(e) Data                     | data-engineer",
                "Ingénieur·e de données                | data-engineer",
                "Ingeniero/a de Datos                  | data-engineer",
                "Engenheira de Dados Pleno             | data-engineer",
                "Cientista de Dados                    | data-scientist",
                "Científico de Datos                   | data-scientist",
                "Analista de Dados Júnior              | data-analyst",
                "Datenanalyst*in                       | data-analyst",
                "Softwareentwickler/in Java            | software-engineer",
                "Développeur·se Full Stack             | full-stack-engineer",
                "Ingegnere dei dati                    | data-engineer",
            })
    void namesTheRoleInOtherLanguages(String title, String role) {
        assertThat(role(title).role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Technical Recruiter - Data Engineers  | recruiter",
                "Data Scientist Recruiter              | recruiter",
                "Data Science Instructor               | trainer",
                "Data Entry Clerk                      | data-entry-clerk",
                "Data Center Technician                | data-center-technician",
                "Sales Engineer, Machine Learning      | sales-engineer",
                "Account Executive, Data & AI          | sales-representative",
            })
    void keepsWorkThatSharesWordsApart(String title, String role) {
        assertThat(role(title).role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({"Zookeeper", "''", "Senior", "Team Member", "Python"})
    void leavesUnclassifiedWhatNoPatternDecides(String title) {
        assertThat(role(title).role()).isNull();
        assertThat(role(title).confidence()).isZero();
    }

    @Test
    void takesTheRoleThatTheTextLooksForWhereTheTitleNamesNone() {
        RoleFinding finding =
                read("Opportunity 4711", "We are looking for a senior data engineer in Graz.")
                        .finding();

        assertThat(finding.role()).isEqualTo("data-engineer");
        assertThat(finding.confidence()).isLessThan(1);
    }

    @Test
    void doesNotTakeTheRoleOfColleagues() {
        assertThat(read("Opportunity 4711", "You work with data engineers.").finding().role())
                .isNull();
    }

    @Test
    void givesTheReasonAndThePlace() {
        RoleFinding finding = role("Lead Data Engineer, Berlin");

        assertThat(finding.reason()).startsWith("title pattern").contains("roles/data.yaml:");
        assertThat(finding.evidence()).extracting("quote").isEqualTo("Data Engineer");
    }

    @Test
    void marksTheNamesOfRolesInTitleAndText() {
        assertThat(
                        names(
                                "Machine Learning Engineer",
                                "Machine learning engineers love machine learning."))
                .containsExactly("Machine Learning Engineer", "Machine learning engineers");
    }

    @Test
    void leavesASkillBeforeTheRoleOutOfItsName() {
        assertThat(names("Python Developer", "Our Python developers write Python."))
                .containsExactly("Developer", "developers");
    }

    private static RoleFinding role(String title) {
        return read(title, "").finding();
    }

    private static List<String> names(String title, String description) {
        String text = PostingText.of(title, description).text();
        return read(title, description).names().stream()
                .map(name -> text.substring(name.start(), name.end()))
                .toList();
    }

    private static RoleReading read(String title, String description) {
        JobPosting posting =
                new JobPosting(
                        new PostingKey("test", "1"),
                        title,
                        null,
                        List.of(),
                        null,
                        PayBasis.EMPLOYER,
                        null,
                        null,
                        null,
                        null,
                        description,
                        null);
        return annotator.annotate(posting, PostingText.of(title, description));
    }
}
