package dev.skilltally.benchmark;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Made postings as plain columns: about 20 skills each out of 3,000 by Zipf's law, half of them by
 * a law of their own for each role. The same size and seed always give the same postings.
 */
final class Market {
    static final int SKILLS = 3_000;
    static final int ROLES = 20;
    static final int UNSTATED_ROLE = ROLES;
    static final int COUNTRIES = 10;
    static final int PLACES_OF_COUNTRY = 6;
    static final int CITIES_OF_STATE = 2;
    static final int NO_PLACE = COUNTRIES * PLACES_OF_COUNTRY;
    static final int NEVER = Short.MAX_VALUE;
    static final int DAYS = 540;

    final int size;
    final byte[] role;
    final int[] pay;
    final byte[] kind;
    final byte[] currency;
    final byte[] place;
    final byte[] seniority;
    final byte[] mode;
    final byte[] source;
    final byte[] language;
    final int[] company;
    final short[] posted;
    final short[] closed;
    final boolean[] distinct;
    final boolean[] readable;
    final int[] ends;
    char[] skills;

    private Market(int size) {
        this.size = size;
        role = new byte[size];
        pay = new int[size];
        kind = new byte[size];
        currency = new byte[size];
        place = new byte[size];
        seniority = new byte[size];
        mode = new byte[size];
        source = new byte[size];
        language = new byte[size];
        company = new int[size];
        posted = new short[size];
        closed = new short[size];
        distinct = new boolean[size];
        readable = new boolean[size];
        ends = new int[size];
        skills = new char[21 * size];
    }

    static Market of(int size) {
        return new Maker(new Market(size)).make();
    }

    int country(int row) {
        return place[row] / PLACES_OF_COUNTRY;
    }

    int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    /** The same postings by role and pay, those without pay last. */
    Market sorted() {
        long[] order = new long[size];
        for (int row = 0; row < size; row++) {
            long amount = kind[row] < 0 ? (1L << 30) - 1 : pay[row];
            order[row] = (long) role[row] << 58 | amount << 28 | row;
        }
        Arrays.sort(order);
        Market sorted = new Market(size);
        sorted.skills = new char[skills.length];
        int end = 0;
        for (int to = 0; to < size; to++) {
            int row = (int) (order[to] & (1 << 28) - 1);
            sorted.copy(this, row, to);
            int length = ends[row] - start(row);
            System.arraycopy(skills, start(row), sorted.skills, end, length);
            end += length;
            sorted.ends[to] = end;
        }
        return sorted;
    }

    private void copy(Market from, int row, int to) {
        role[to] = from.role[row];
        pay[to] = from.pay[row];
        kind[to] = from.kind[row];
        currency[to] = from.currency[row];
        place[to] = from.place[row];
        seniority[to] = from.seniority[row];
        mode[to] = from.mode[row];
        source[to] = from.source[row];
        language[to] = from.language[row];
        company[to] = from.company[row];
        posted[to] = from.posted[row];
        closed[to] = from.closed[row];
        distinct[to] = from.distinct[row];
        readable[to] = from.readable[row];
    }

    /** Draws from 0 on, each number as often as its weight says. */
    private static final class Dice {
        private final double[] sums;

        private Dice(double[] sums) {
            this.sums = sums;
        }

        static Dice zipf(int sides, double shift) {
            double[] sums = new double[sides];
            double sum = 0;
            for (int i = 0; i < sides; i++) {
                sum += 1 / (i + shift);
                sums[i] = sum;
            }
            return new Dice(sums);
        }

        int roll(Random random) {
            int found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
            return found >= 0 ? found : -found - 1;
        }
    }

    private static final class Maker {
        private static final int SHUFFLE = 7;

        private final Market market;
        private final Random random = new Random(20_260_101);
        private final Dice roles = Dice.zipf(ROLES, 3);
        private final Dice skills = Dice.zipf(SKILLS, 10);
        private final Dice countries = Dice.zipf(COUNTRIES, 0.6);
        private final Dice companies;
        private int end;

        Maker(Market market) {
            this.market = market;
            companies = Dice.zipf(Math.max(50, market.size / 50), 20);
        }

        Market make() {
            for (int row = 0; row < market.size; row++) {
                fields(row);
                pay(row);
                skills(row);
            }
            market.skills = Arrays.copyOf(market.skills, end);
            return market;
        }

        private void fields(int row) {
            boolean unstated = random.nextInt(5) == 0;
            market.role[row] = (byte) (unstated ? UNSTATED_ROLE : roles.roll(random));
            int country = countries.roll(random);
            int place = country * PLACES_OF_COUNTRY + random.nextInt(PLACES_OF_COUNTRY);
            market.place[row] = (byte) (random.nextInt(20) == 0 ? NO_PLACE : place);
            market.seniority[row] = (byte) random.nextInt(7);
            market.mode[row] = (byte) random.nextInt(4);
            market.source[row] = (byte) random.nextInt(4);
            market.language[row] = (byte) (random.nextInt(10) < 8 ? 0 : random.nextInt(5));
            market.company[row] = companies.roll(random);
            int posted = random.nextInt(DAYS);
            market.posted[row] = (short) posted;
            boolean open = random.nextInt(3) == 0;
            market.closed[row] = (short) (open ? NEVER : posted + 10 + random.nextInt(200));
            market.distinct[row] = random.nextInt(12) > 0;
            market.readable[row] = random.nextInt(40) > 0;
        }

        private void pay(int row) {
            boolean stated = random.nextInt(100) < 55;
            int choice = random.nextInt(20);
            int kind = choice < 16 ? 0 : choice < 18 ? 1 : choice < 19 ? 2 : 3;
            market.kind[row] = (byte) (stated ? kind : -1);
            double middle = 90_000 + 2_000 * market.role[row] + 9_000 * market.seniority[row];
            double pay = middle * Math.exp(0.25 * random.nextGaussian());
            market.pay[row] = stated ? 500 * (int) (pay / 500) : 0;
            market.currency[row] = (byte) (market.country(row) == 0 ? 0 : 1 + random.nextInt(3));
        }

        private void skills(int row) {
            int wanted = 10 + random.nextInt(21);
            int start = end;
            while (end - start < wanted) {
                int rank = skills.roll(random);
                boolean own = random.nextBoolean();
                int shift = own ? SHUFFLE * (market.role[row] + 1) : 0;
                char skill = (char) ((rank * 1_009 + shift) % SKILLS);
                if (IntStream.range(start, end).noneMatch(i -> market.skills[i] == skill)) {
                    if (end == market.skills.length) {
                        market.skills = Arrays.copyOf(market.skills, end + end / 8);
                    }
                    market.skills[end++] = skill;
                }
            }
            Arrays.sort(market.skills, start, end);
            market.ends[row] = end;
        }
    }
}
