package dev.skilltally.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The small edits of reposts: a line at the end, a perk less, or perks in another order. What is
 * planted stays as it is.
 */
final class Reposts {
    private final Wording wording;

    Reposts(Wording wording) {
        this.wording = wording;
    }

    Advertisement edited(Advertisement original, SplittableRandom random) {
        List<Part> parts = new ArrayList<>(original.parts());
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.idle() && part.bulleted() && part.lines().size() > 2) {
                parts.set(i, changed(part, random));
            }
        }
        if (random.nextBoolean()) {
            parts.add(
                    new Part(null, List.of(wording.one("repost", random, Map.of())), false, true));
        }
        return new Advertisement(
                original.title(),
                original.company(),
                original.location(),
                original.payText(),
                original.workMode(),
                parts);
    }

    private static Part changed(Part part, SplittableRandom random) {
        List<String> lines = new ArrayList<>(part.lines());
        if (random.nextBoolean()) {
            lines.remove(random.nextInt(lines.size()));
        } else {
            lines.addFirst(lines.removeLast());
        }
        return new Part(part.heading(), lines, part.bulleted(), true);
    }
}
