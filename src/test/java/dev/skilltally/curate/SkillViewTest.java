package dev.skilltally.curate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skilltally.taxonomy.SkillTaxonomy;

import org.junit.jupiter.api.Test;

import java.util.List;

class SkillViewTest {
    @Test
    void showsFormsWithRulesVariantsAndRelations() {
        SkillTaxonomy taxonomy =
                Taxonomies.of(
                        """
                        - id: fine-tuning
                          label: fine-tuning
                          type: concept
                          broader: [training]
                          forms: [{form: tuning, needs: [cue], unless: [car tuning]}]
                        - {id: training, label: Model training, type: concept}
                        - {id: peft, label: PEFT, type: concept, broader: [fine-tuning]}
                        - {id: former, label: Former, type: concept, deprecated: {successor: fine-tuning}}
                        """);
        SkillView view = SkillView.of(taxonomy.skill("fine-tuning").orElseThrow(), taxonomy);

        assertThat(view.broader()).containsExactly("Model training");
        assertThat(view.narrower()).containsExactly("peft");
        assertThat(view.replaces()).containsExactly("former");
        assertThat(view.forms().getFirst().variants()).contains("fine tuning", "finetuning");
        assertThat(view.forms().get(1))
                .isEqualTo(
                        new SkillView.Form(
                                "tuning",
                                List.of("needs: [cue]", "unless: [car tuning]"),
                                List.of("tunings"),
                                "skills/test.yaml:7"));
    }
}
