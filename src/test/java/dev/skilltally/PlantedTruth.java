package dev.skilltally;

import dev.skilltally.posting.Seniority;
import dev.skilltally.posting.WorkMode;
import dev.skilltally.sample.SamplePosting;
import dev.skilltally.sample.SampleTruth;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** The distinct active postings of a role as they were planted, counted by plain loops. */
record PlantedTruth(String role, Collection<SampleTruth> postings) {

    static PlantedTruth of(String role, List<SamplePosting> sample) {
        Map<String, SampleTruth> clusters = new LinkedHashMap<>();
        for (SamplePosting each : sample) {
            if (each.truth().active() && role.equals(each.truth().role())) {
                clusters.putIfAbsent(each.truth().cluster(), each.truth());
            }
        }
        return new PlantedTruth(role, clusters.values());
    }

    int count() {
        return postings.size();
    }

    Map<String, Integer> skills() {
        Map<String, Integer> counts = new TreeMap<>();
        postings.forEach(
                each -> each.skills().forEach(skill -> counts.merge(skill, 1, Integer::sum)));
        return counts;
    }

    TreeSet<String> skillNames() {
        return new TreeSet<>(skills().keySet());
    }

    int at(Seniority level) {
        return (int) postings.stream().filter(each -> each.level() == level).count();
    }

    int in(String country) {
        return (int) postings.stream().filter(each -> each.country().equals(country)).count();
    }

    int remote() {
        return (int) postings.stream().filter(each -> each.mode() == WorkMode.REMOTE).count();
    }

    /** Planted pay of American postings, ascending. */
    List<Long> pay() {
        return postings.stream()
                .filter(each -> each.country().equals("US"))
                .map(SampleTruth::annualPay)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    double medianPay() {
        List<Long> sorted = pay();
        int size = sorted.size();
        return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2.0;
    }
}
