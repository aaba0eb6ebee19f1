package dev.skilltally.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * British and American spellings of a word, by rule for the endings that are regular and by a table
 * for stems that are not.
 */
final class Spelling {
    private static final int SHORTEST = 6;

    /** Endings that swap, British first. */
    private static final List<String[]> ENDINGS =
            List.of(
                    pair("isation", "ization"),
                    pair("isations", "izations"),
                    pair("isational", "izational"),
                    pair("ising", "izing"),
                    pair("ised", "ized"),
                    pair("iser", "izer"),
                    pair("isers", "izers"),
                    pair("ise", "ize"),
                    pair("ises", "izes"),
                    pair("yse", "yze"),
                    pair("ysed", "yzed"),
                    pair("yses", "yzes"),
                    pair("ysing", "yzing"),
                    pair("elling", "eling"),
                    pair("elled", "eled"),
                    pair("eller", "eler"),
                    pair("ellers", "elers"),
                    pair("abelling", "abeling"));

    private static final Map<String, String> STEMS =
            Map.ofEntries(
                    Map.entry("behaviour", "behavior"),
                    Map.entry("behavioural", "behavioral"),
                    Map.entry("behaviours", "behaviors"),
                    Map.entry("colour", "color"),
                    Map.entry("colours", "colors"),
                    Map.entry("labour", "labor"),
                    Map.entry("neighbour", "neighbor"),
                    Map.entry("neighbours", "neighbors"),
                    Map.entry("favour", "favor"),
                    Map.entry("harbour", "harbor"),
                    Map.entry("centre", "center"),
                    Map.entry("centres", "centers"),
                    Map.entry("centred", "centered"),
                    Map.entry("catalogue", "catalog"),
                    Map.entry("catalogues", "catalogs"),
                    Map.entry("cataloguing", "cataloging"),
                    Map.entry("dialogue", "dialog"),
                    Map.entry("programme", "program"),
                    Map.entry("programmes", "programs"),
                    Map.entry("defence", "defense"),
                    Map.entry("licence", "license"),
                    Map.entry("licences", "licenses"),
                    Map.entry("licencing", "licensing"),
                    Map.entry("fulfilment", "fulfillment"),
                    Map.entry("enrolment", "enrollment"),
                    Map.entry("artefact", "artifact"),
                    Map.entry("artefacts", "artifacts"),
                    Map.entry("grey", "gray"),
                    Map.entry("tyre", "tire"),
                    Map.entry("judgement", "judgment"),
                    Map.entry("ageing", "aging"),
                    Map.entry("signalling", "signaling"),
                    Map.entry("paediatric", "pediatric"),
                    Map.entry("haematology", "hematology"),
                    Map.entry("oncological", "oncologic"),
                    Map.entry("aluminium", "aluminum"),
                    Map.entry("analogue", "analog"));

    private Spelling() {}

    private static String[] pair(String british, String american) {
        return new String[] {british, american};
    }

    /** Other spellings of a lower-case word; none for most. */
    static List<String> others(String word) {
        List<String> others = new ArrayList<>();
        STEMS.forEach(
                (british, american) -> {
                    if (word.equals(british)) {
                        others.add(american);
                    } else if (word.equals(american)) {
                        others.add(british);
                    }
                });
        if (word.length() >= SHORTEST) {
            for (String[] pair : ENDINGS) {
                swap(word, pair[0], pair[1], others);
                swap(word, pair[1], pair[0], others);
            }
        }
        return others;
    }

    private static void swap(String word, String ending, String other, List<String> others) {
        if (word.endsWith(ending) && word.length() > ending.length() + 1) {
            others.add(word.substring(0, word.length() - ending.length()) + other);
        }
    }
}
