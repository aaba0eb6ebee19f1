package dev.skilltally.report;

/** A chart with its title and the key to its hues. */
final class HtmlFigure {
    private HtmlFigure() {}

    static void write(Markup out, Table table, Chart chart) {
        out.open("figure").open("figcaption").element("span", chart.title(), "class", "title");
        if (chart.kind() == Chart.Kind.BARS && chart.series().size() > 1) {
            out.open("span", "class", "key");
            for (int i = 0; i < chart.series().size(); i++) {
                String label = table.columns().get(table.column(chart.series().get(i))).label();
                out.element("span", label, "class", ChartWords.hue(i)).text(" ");
            }
            out.close();
        }
        out.closeLine();
        switch (chart.kind()) {
            case BARS, ROWS -> BarChart.draw(out, table, chart);
            case INTERVALS -> IntervalChart.draw(out, table, chart);
            case COLUMNS -> ColumnChart.draw(out, table, chart);
            case LINES -> LineChart.draw(out, table, chart);
            case HEAT, GAPS -> HeatMap.draw(out, table, chart);
        }
        out.closeLine();
    }
}
