package dev.skilltally.report;

import java.util.Locale;

/**
 * A drawing of full width and fixed height within a page. Across, places are percentages, so that
 * it fits a phone and a page alike and its text keeps its size; down, they are pixels.
 */
final class Svg {
    private final Markup out;

    private Svg(Markup out) {
        this.out = out;
    }

    /**
     * Begins a drawing.
     *
     * @param id unlike any other on the page
     * @param title read out in its place
     * @param description the same in full
     */
    static Svg open(Markup out, String id, int height, String title, String description) {
        return open(out, id, "100%", height, title, description);
    }

    /** The same of a width in pixels, for what can't be narrower. */
    static Svg open(
            Markup out, String id, int width, int height, String title, String description) {
        return open(out, id, pixels(width), height, title, description);
    }

    private static Svg open(
            Markup out, String id, String width, int height, String title, String description) {
        out.open(
                "svg",
                "role",
                "img",
                "width",
                width,
                "height",
                pixels(height),
                "aria-labelledby",
                id + "-title " + id + "-text");
        out.element("title", title, "id", id + "-title");
        out.element("desc", description, "id", id + "-text").line();
        return new Svg(out);
    }

    void close() {
        out.closeLine();
    }

    Svg bar(String hue, String x, double y, String width, double height) {
        out.single(
                "rect",
                "class",
                hue,
                "x",
                x,
                "y",
                pixels(y),
                "width",
                width,
                "height",
                pixels(height));
        return this;
    }

    Svg line(String style, String x1, double y1, String x2, double y2) {
        out.single("line", "class", style, "x1", x1, "x2", x2, "y1", pixels(y1), "y2", pixels(y2));
        return this;
    }

    Svg dot(String hue, String x, double y, double radius) {
        out.single("circle", "class", hue, "cx", x, "cy", pixels(y), "r", pixels(radius));
        return this;
    }

    /** Text that begins so many pixels right of a place. */
    Svg text(String style, String x, int shift, double y, String text) {
        out.element(
                "text",
                Typography.kept(text),
                "class",
                style,
                "x",
                x,
                "dx",
                pixels(shift),
                "y",
                pixels(y));
        return this;
    }

    /** Text that ends so many pixels left of a place. */
    Svg textEnding(String style, String x, int shift, double y, String text) {
        return text(style + " end", x, -shift, y, text);
    }

    Svg textAround(String style, String x, double y, String text) {
        return text(style + " middle", x, 0, y, text);
    }

    /**
     * A line through points, drawn across a part of the width.
     *
     * @param points pairs of hundredths of the part's width and height
     */
    Svg polyline(String hue, Scale across, double top, double height, String points) {
        return shape("polyline", hue, across, top, height, points);
    }

    /** An area within points, as {@link #polyline} has them. */
    Svg area(String hue, Scale across, double top, double height, String points) {
        return shape("polygon", hue, across, top, height, points);
    }

    private Svg shape(
            String form, String hue, Scale across, double top, double height, String points) {
        out.open(
                "svg",
                "x",
                Scale.percent(across.left()),
                "y",
                pixels(top),
                "width",
                Scale.percent(across.right() - across.left()),
                "height",
                pixels(height),
                "viewBox",
                "0 0 100 100",
                "preserveAspectRatio",
                "none");
        out.single(form, "class", hue, "points", points);
        out.close();
        return this;
    }

    void newLine() {
        out.line();
    }

    private static String pixels(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.1f", value);
    }
}
