package dev.skilltally.index;

/**
 * What the column file keeps of a posting besides its skills and its role. Each is a number a
 * posting that stands for a list of numbers in a {@link Dictionary}; what is said in the list is
 * said here.
 */
enum Column {
    /** 1 where the posting stands for its cluster, else 0; 1 where it has readable text, else 0. */
    FLAGS,
    /** Numbers of names. */
    SENIORITY,
    /** Numbers of names. */
    WORK_MODE,
    /** Numbers of names; empty where no company is named. */
    COMPANY,
    /** Numbers of names. */
    LANGUAGE,
    /** Amount, ordinal of the kind, number of the currency; empty where no pay is stated. */
    PAY,
    /** Numbers of names, which are paths. */
    REGION,
    /** Numbers of names. */
    SOURCE,
    /** First day or {@link #UNDATED}, then the turns of {@link IndexSchema#SPAN}. */
    LIFE;

    /** Stands for an unknown first day. */
    static final long UNDATED = Integer.MIN_VALUE;

    private static final int OF_CLUSTER = 3;

    /** Columns of which a representative has another value for its cluster than its own. */
    boolean isOfCluster() {
        return clusterPlace() >= 0;
    }

    /** Place among the columns with a value for the cluster; negative for the others. */
    @SuppressWarnings("EnumOrdinal") // The version is raised when the order of constants changes.
    int clusterPlace() {
        return ordinal() - (values().length - OF_CLUSTER);
    }

    /** Place among all columns. */
    @SuppressWarnings("EnumOrdinal") // The version is raised when the order of constants changes.
    int place() {
        return ordinal();
    }

    /** Number of columns. */
    static int count() {
        return PAY.place() + 1 + OF_CLUSTER;
    }

    /** Number of columns with a value for the cluster. */
    static int clusterCount() {
        return OF_CLUSTER;
    }
}
