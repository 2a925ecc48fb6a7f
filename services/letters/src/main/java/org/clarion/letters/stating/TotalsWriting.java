package org.clarion.letters.stating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.clarion.contracts.Target;
import org.clarion.letters.stating.TotalsSheet.TotalsTable;
import org.clarion.letters.writing.FinishedLetter;
import org.clarion.letters.writing.LetterDraft;
import org.clarion.pages.NamesInWords;
import org.clarion.pages.Organisation;

/** Writes a letter of totals in its addressee's language. Names of those who acted are in none. */
@ApplicationScoped
class TotalsWriting {

    private final Organisation organisation;

    TotalsWriting(Organisation organisation) {
        this.organisation = organisation;
    }

    TotalsSheet write(TotalsAddressee to, TotalsFigures figures, TotalsSignature signature, LocalDate day) {
        var words = new TotalsWording(to.language());
        var appeal = to.appeal();
        var text = appeal.in(to.language().tag());
        var asOf = words.time(figures.asOf(), ZoneId.of(appeal.sheet().zone()));
        var from = words.day(appeal.day(appeal.sheet().launchedAt()));
        var many = words.number(figures.total().reported());
        var official = to.official() != null;
        return new TotalsSheet(
                to.language().tag(),
                words.say("subject", appeal.sheet().number(), text.title()),
                Stream.concat(Stream.of(organisation.getName()), organisation.getPostalAddress().stream())
                        .toList(),
                addressee(to, words),
                to.language().dateline("", day, ""),
                greeting(to, words),
                List.of(
                        words.say(
                                official ? "opening" : "openingToPeople",
                                text.title(),
                                appeal.sheet().number(),
                                from),
                        words.say(
                                "totals",
                                asOf,
                                many,
                                words.number(figures.total().verified()),
                                words.number(figures.total().delivered()))),
                words.heads(),
                tables(figures, words),
                official ? words.say("asks") : "",
                official ? text.points() : List.of(),
                List.of(words.say("meaning"), words.say(official ? "nobodysName" : "toPeopleEnd")),
                Stream.of(to.language().closing(), signature.name(), signature.office(), organisation.getName())
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private static List<TotalsTable> tables(TotalsFigures figures, TotalsWording words) {
        var tables = new ArrayList<TotalsTable>();
        tables.add(new TotalsTable(
                words.say("byChannel"),
                figures.byChannel().entrySet().stream()
                        .map(line -> words.row(words.channel(line.getKey()), line.getValue()))
                        .toList()));
        tables.add(new TotalsTable(
                words.say("byCountry"),
                figures.byCountry().stream()
                        .map(line -> words.row(words.country(line.country()), line.figures()))
                        .toList()));
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    private static List<String> addressee(TotalsAddressee to, TotalsWording words) {
        var official = to.official();
        if (official == null) {
            var names = to.appeal().sheet().subjects().stream()
                    .map(subject -> subject.in(to.language().tag()).name())
                    .toList();
            return List.of(NamesInWords.of(names, Locale.of(to.language().tag())), words.say("andTheirLawyer"));
        }
        return Stream.concat(Stream.of(official.name(), official.office()), official.address().stream())
                .filter(line -> line != null && !line.isBlank())
                .toList();
    }

    /** An official as letters greet them. */
    private static String greeting(TotalsAddressee to, TotalsWording words) {
        return to.targetId()
                .flatMap(target -> FinishedLetter.all(
                                draft(to), to.appeal(), to.appeal().lastDay())
                        .stream()
                        .findFirst())
                .map(FinishedLetter::greeting)
                .orElseGet(() -> words.say("greeting"));
    }

    private static LetterDraft draft(TotalsAddressee to) {
        var target = to.official();
        var country = target == null || target.role() == Target.Role.PRIMARY || target.copyFor() == null
                ? ""
                : target.copyFor();
        return new LetterDraft(
                to.targetId().map(Set::of).orElse(Set.of()), country, to.language(), "", "", "", Set.of());
    }
}
