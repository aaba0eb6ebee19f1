package dev.skilltally.taxonomy;

import java.util.Locale;

/** What makes two written forms the same in the eyes of a maintainer: case and hyphens aside. */
public final class FormKey {
    private FormKey() {}

    /** The key of a form. */
    public static String of(String form) {
        return form.replace('-', ' ').toLowerCase(Locale.ROOT);
    }
}
