package org.clarion.supporters.kept;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clarion.contracts.Theme;
import org.clarion.forgetting.KeptFact;
import org.clarion.forgetting.KeptRow;
import org.clarion.forgetting.KeptRow.KeptLink;
import org.clarion.mail.Address;
import org.clarion.pages.Reader;
import org.clarion.pages.ThemeWords;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.supporters.cases.FollowedCases;
import org.clarion.supporters.mailing.DueMails;
import org.clarion.supporters.people.AddressCondition;
import org.clarion.supporters.people.Links;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.SupporterStage;
import org.clarion.typed.CountryList;
import org.clarion.typed.WorldRegions;

/** A supporter's row and the mails to them, in the reader's words. */
@ApplicationScoped
class NetworkFacts {

    private final DueMails mails;
    private final AlertedActions actions;
    private final Links links;
    private final FollowedCases cases;

    NetworkFacts(DueMails mails, AlertedActions actions, Links links, FollowedCases cases) {
        this.cases = cases;
        this.mails = mails;
        this.actions = actions;
        this.links = links;
    }

    KeptRow network(Supporter one, Reader reader) {
        var words = reader.words(NetworkKeptWords.class);
        var facts = new ArrayList<KeptFact>();
        one.address().map(Address::value).ifPresent(value -> facts.add(new KeptFact("email", words.email(), value)));
        one.name().ifPresent(name -> facts.add(new KeptFact("name", words.name(), name)));
        one.country()
                .ifPresent(code -> facts.add(new KeptFact("country", words.country(), reader.country(code), code)));
        facts.add(new KeptFact("language", words.language(), reader.language(one.language()), one.language()));
        facts.add(new KeptFact(
                "stage", words.stage(), words.stageOf(one.stage()), one.stage().name()));
        facts.add(new KeptFact("purpose", words.purpose(), purpose(one, words), one.purpose()));
        facts.add(new KeptFact("wording", words.wording(), one.wording()));
        at(facts, "askedAt", words.askedAt(), Optional.of(one.askedAt()), reader);
        at(facts, "confirmedAt", words.confirmedAt(), one.confirmedAt(), reader);
        at(facts, "keptUntil", words.keptUntil(), one.keptUntil(), reader);
        facts.addAll(choices(one, reader));
        facts.addAll(arriving(one, reader));
        return new KeptRow(
                "network",
                one.id().toString(),
                words.network(),
                facts,
                one.stage() == SupporterStage.WAITING ? words.eraseWaiting() : words.eraseNetwork(),
                ways(one, words));
    }

    /** Whether our mail arrives: nothing where nothing came back. */
    private static List<KeptFact> arriving(Supporter one, Reader reader) {
        var words = reader.words(NetworkKeptWords.class);
        var address = one.addressState();
        var facts = new ArrayList<KeptFact>();
        if (address.condition() != AddressCondition.GOOD) {
            facts.add(new KeptFact(
                    "addressCondition",
                    words.arrives(),
                    words.arrivesAs(address.condition()),
                    address.condition().name()));
        }
        at(facts, "addressSince", words.arrivesSince(), Optional.ofNullable(address.since()), reader);
        return facts;
    }

    private static String purpose(Supporter one, NetworkKeptWords words) {
        return one.stage() == SupporterStage.FOLLOWING ? words.cases() : words.alerts();
    }

    /** Every case they follow, the newest first. They go with the rest, or by the page of each. */
    List<KeptRow> cases(Supporter one, Reader reader) {
        var words = reader.words(NetworkKeptWords.class);
        return cases.allOf(one.id()).stream()
                .map(followed -> new KeptRow(
                        "case",
                        followed.id().toString(),
                        words.followed(),
                        List.of(
                                new KeptFact(
                                        "action",
                                        words.about(),
                                        actions.of(followed.actionId())
                                                .map(sheet -> words.sheet(sheet.series(), sheet.number()))
                                                .orElseGet(words::anAction),
                                        followed.actionId().toString()),
                                new KeptFact(
                                        "askedAt",
                                        words.asked(),
                                        reader.instant(followed.askedAt()),
                                        followed.askedAt().toString()),
                                new KeptFact(
                                        "confirmed",
                                        words.stage(),
                                        followed.isConfirmed() ? words.followedNow() : words.followedUnconfirmed(),
                                        String.valueOf(followed.isConfirmed()))),
                        "",
                        followed.isConfirmed()
                                ? List.of(new KeptLink(links.pathToFollowed(followed.id()), words.stopFollowing()))
                                : List.of()))
                .toList();
    }

    private List<KeptLink> ways(Supporter one, NetworkKeptWords words) {
        var consents = new KeptLink(links.pathToConsents(one.id()), words.consents());
        return one.stage() == SupporterStage.CONFIRMED
                ? List.of(
                        consents,
                        new KeptLink(links.pathToCorrect(one.id()), words.correct()),
                        new KeptLink(links.pathToChoose(one.id()), words.choose()))
                : List.of(consents);
    }

    private static List<KeptFact> choices(Supporter one, Reader reader) {
        var words = reader.words(NetworkKeptWords.class);
        var choice = one.choice();
        var facts = new ArrayList<KeptFact>();
        list(facts, "languages", words.reads(), choice.languageList(), reader::language, reader);
        list(facts, "places", words.places(), choice.placeList(), place -> place(place, reader), reader);
        list(
                facts,
                "themes",
                words.themes(),
                choice.themeList(),
                theme -> reader.words(ThemeWords.class).called(Theme.valueOf(theme)),
                reader);
        list(facts, "channels", words.channels(), choice.channelList(), Function.identity(), reader);
        facts.add(new KeptFact(
                "pace", words.pace(), words.paceOf(choice.pace()), choice.pace().name()));
        if (choice.urgentOnly()) {
            facts.add(new KeptFact("urgentOnly", words.urgentOnly(), words.yes(), "true"));
        }
        var until = choice.pausedUntil();
        if (until != null) {
            facts.add(new KeptFact("pausedUntil", words.pausedUntil(), reader.date(until), until.toString()));
        }
        return facts;
    }

    private static String place(String place, Reader reader) {
        return CountryList.has(place) ? reader.country(place) : WorldRegions.name(place, reader.locale());
    }

    private static void list(
            List<KeptFact> facts,
            String key,
            String label,
            List<String> chosen,
            Function<String, String> name,
            Reader reader) {
        if (!chosen.isEmpty()) {
            facts.add(new KeptFact(
                    key, label, reader.listed(chosen.stream().map(name).toList()), String.join(",", chosen)));
        }
    }

    private static void at(List<KeptFact> facts, String key, String label, Optional<Instant> at, Reader reader) {
        at.ifPresent(time -> facts.add(new KeptFact(key, label, reader.instant(time), time.toString())));
    }

    /** Every mail, the newest first. They go with the place in the network. */
    List<KeptRow> mails(Supporter one, Reader reader) {
        var words = reader.words(NetworkKeptWords.class);
        return mails.mailedTo(one.id()).stream()
                .map(mail -> new KeptRow(
                        "mail",
                        mail.id().toString(),
                        words.mail(mail.kind()),
                        Stream.of(
                                        Optional.ofNullable(mail.actionId())
                                                .map(action -> new KeptFact(
                                                        "action",
                                                        words.about(),
                                                        actions.of(action)
                                                                .map(sheet ->
                                                                        words.sheet(sheet.series(), sheet.number()))
                                                                .orElseGet(words::anAction),
                                                        action.toString())),
                                        Optional.of(new KeptFact(
                                                "madeAt",
                                                words.madeAt(),
                                                reader.instant(mail.madeAt()),
                                                mail.madeAt().toString())),
                                        Optional.of(new KeptFact(
                                                "state",
                                                words.fate(),
                                                words.fateOf(mail.state()),
                                                mail.state().name())))
                                .flatMap(Optional::stream)
                                .toList(),
                        "",
                        List.of()))
                .toList();
    }
}
