package dev.skilltally.taxonomy;

import java.util.List;
import java.util.stream.Collectors;

/** A taxonomy that cannot be used, with everything that is wrong with it. */
public final class TaxonomyException extends RuntimeException {
    private static final int SHOWN = 50;

    private final List<TaxonomyProblem> problems;

    /**
     * @param problems at least one, in the order of files and lines
     */
    public TaxonomyException(List<TaxonomyProblem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /** Everything that was found wrong, in the order of files and lines. */
    public List<TaxonomyProblem> problems() {
        return problems;
    }

    private static String message(List<TaxonomyProblem> problems) {
        String shown =
                problems.stream()
                        .limit(SHOWN)
                        .map(TaxonomyProblem::toString)
                        .collect(Collectors.joining("\n"));
        int more = problems.size() - SHOWN;
        return more > 0 ? shown + "\nand " + more + " more" : shown;
    }
}
