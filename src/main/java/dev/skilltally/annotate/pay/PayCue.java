package dev.skilltally.annotate.pay;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/** What a word beside an amount says of it, the surest sign of base pay first. */
enum PayCue {
    /** Base pay by name: "base salary", "base pay". */
    BASE,
    /** Pay: "salary", "compensation", "rate". */
    PAY,
    /** Nothing said, or only the form of the amount. */
    NONE,
    /** The whole package: total compensation, on-target earnings. */
    TOTAL,
    /** Anything but pay: a bonus, a budget, revenue. */
    OTHER;

    private static final Map<String, PayCue> WORDS = words();

    private static Map<String, PayCue> words() {
        Map<String, PayCue> words = new HashMap<>();
        put(words, BASE, "base basesalary grundgehalt basisgehalt");
        put(
                words,
                PAY,
                "salary salaries pay pays paying payrate compensation comp wage wages remuneration"
                        + " renumeration rate salaryrange hiring ctc w2 c2c stundenlohn"
                        + " gehalt jahresgehalt bruttojahresgehalt salaris maandsalaris uurloon salario"
                        + " salariale sueldo retribución retribuzione ral stipendio salaire"
                        + " rémunération remunération salarial wynagrodzenie wynagrodzenia lön løn"
                        + " vergütung μισθός salário remuneração payscale brutomaandsalaris range"
                        + " bruttogehalt mindestgehalt");
        put(words, TOTAL, "ote tc");
        put(
                words,
                OTHER,
                "bonus bonuses stipend stipends allowance allowances reimbursement reimbursed"
                        + " reimburse tuition equity stock stocks rsu rsus options signing sign"
                        + " signon referral referrals refer revenue revenues sales arr mrr gmv aum"
                        + " funding funded raised raise raising budget budgets budgeting assets"
                        + " valuation valued value insurance coverage deductible hsa fsa"
                        + " contribution contributions contribute match matching matched donation"
                        + " donations donate savings save saves saved grant grants spend spending"
                        + " market industry deals deal portfolio portfolios gift prize prizes"
                        + " credit credits voucher vouchers discount discounts price prices priced"
                        + " cost costs fee fees commission commissions relocation transit commuter"
                        + " worth loan loans invest invested investment investments investing"
                        + " purchase purchases volume transactions clients customers customer"
                        + " quota meal meals ticket lunch budget/year perks perk education"
                        + " educational learning training development wellness gym fitness internet"
                        + " phone laptop equipment setup hardware travel mileage km mile award"
                        + " awards fund funds backed capital system packaging id number zip"
                        + " requisition req code members membership subscription profit losses"
                        + " turnover reward rewards incentive incentives childcare adoption"
                        + " fertility charity charitable assistance retirement 401k pension"
                        + " superannuation super loss program programs projects project contracts"
                        + " orders donates parking transportation tickets presupuesto formación"
                        + " opleidingsbudget reiskostenvergoeding thuiswerkvergoeding buono buoni"
                        + " premia premio bono prime fine fines penalty penalties damages tax taxes"
                        + " scholarship scholarships moving debt earned household households"
                        + " housing homes home");
        return Map.copyOf(words);
    }

    private static void put(Map<String, PayCue> to, PayCue cue, String words) {
        for (String word : words.split(" ")) {
            to.put(word, cue);
        }
    }

    /** What a word in lower case says; null for a word that says nothing. */
    static @Nullable PayCue of(String word) {
        return WORDS.get(word);
    }

    /** Whether an amount under this cue may be base pay. */
    boolean mayBePay() {
        return this == BASE || this == PAY || this == NONE;
    }
}
