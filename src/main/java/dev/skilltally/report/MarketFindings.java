package dev.skilltally.report;

import dev.skilltally.posting.LanguageFinding;
import dev.skilltally.query.PostingQuery;
import dev.skilltally.stats.MarketProfile;
import dev.skilltally.stats.Mix;
import dev.skilltally.stats.PopulationProfile;
import dev.skilltally.stats.RoleSummary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the measures of the whole corpus come to. */
final class MarketFindings {
    private static final int NAMED = 5;
    private static final int LANGUAGES = 3;

    private final MarketProfile market;
    private final PopulationProfile all;

    MarketFindings(MarketProfile market) {
        this.market = market;
        this.all = market.population();
    }

    /** One point each. */
    List<Statement> key() {
        RoleFindings findings = new RoleFindings(all);
        List<Statement> points = new ArrayList<>();
        points.add(size());
        if (all.postings() == 0) {
            return points;
        }
        roles().ifPresent(points::add);
        if (!all.isSmall()) {
            points.add(findings.skills());
        }
        points.add(findings.pay());
        RoleFindings.flagged(all).ifPresent(points::add);
        points.add(findings.levels());
        points.add(findings.remote());
        findings.places().ifPresent(points::add);
        languages().ifPresent(points::add);
        return points;
    }

    private Statement size() {
        return Statement.of(
                "The index holds "
                        + Numbers.count(all.postings())
                        + " distinct active postings, "
                        + Numbers.count(all.total())
                        + " with their duplicates; "
                        + Numbers.count(all.unreadable())
                        + " have no readable text and enter no share of skills.");
    }

    private Optional<Statement> roles() {
        List<String> named = market.largest().stream().limit(NAMED).map(this::share).toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Statement.of(
                        "The list of roles begins with "
                                + Names.list(named)
                                + "; "
                                + percent(market.roles(), PostingQuery.UNSTATED)
                                + " of the postings are of no role that is known."));
    }

    private String share(RoleSummary role) {
        return role.role().label() + " (" + percent(market.roles(), role.role().id()) + ")";
    }

    private Optional<Statement> languages() {
        Mix mix = market.languages();
        List<String> named =
                mix.stated().stream()
                        .filter(part -> !part.value().equals(LanguageFinding.UNDETERMINED))
                        .limit(LANGUAGES)
                        .map(
                                part ->
                                        Names.value(mix.dimension(), part.value())
                                                + " ("
                                                + percent(mix, part.value())
                                                + ")")
                        .toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Statement.of(
                        "Languages of the texts: first "
                                + Names.list(named)
                                + "; of "
                                + percent(mix, LanguageFinding.UNDETERMINED)
                                + " it could not be told."));
    }

    private static String percent(Mix mix, String value) {
        return Numbers.percent(mix.of(value).share());
    }
}
