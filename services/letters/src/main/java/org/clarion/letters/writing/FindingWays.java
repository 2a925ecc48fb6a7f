package org.clarion.letters.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clarion.contracts.Target;
import org.clarion.letters.LettersConfig;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.writing.Channels.Prepared;
import org.clarion.letters.writing.Channels.WebForm;
import org.clarion.letters.writing.ways.Invitation;
import org.clarion.letters.writing.ways.PhoneCall;
import org.clarion.letters.writing.ways.SocialPost;
import org.clarion.pages.Reader;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds the ways a letter can go, each with what it needs. */
@ApplicationScoped
class FindingWays {

    private final Reader reader;
    private final Clock clock;
    private final String site;
    private final boolean answersHere;

    FindingWays(
            Reader reader, Clock clock, LettersConfig config, @ConfigProperty(name = "clarion.address") String site) {
        this.reader = reader;
        this.clock = clock;
        this.site = site;
        this.answersHere = config.bounces().isComplete();
    }

    Channels of(LetterDraft draft, Beside beside, Appeal appeal) {
        var letters = beside.letters();
        var targets = letters.stream().map(FinishedLetter::target).toList();
        var title = appeal.in(reader.language()).title();
        var page = site + appeal.page();
        return new Channels(
                having(targets, UsableContacts::post),
                having(targets, UsableContacts::fax),
                having(targets, UsableContacts::mail),
                prepared(letters, beside.subject()),
                letters.stream()
                        .flatMap(letter -> form(letter, appeal).stream())
                        .toList(),
                having(targets, UsableContacts::phone).stream()
                        .map(target -> PhoneCall.of(
                                target, zone(target, appeal), clock.instant(), Locale.forLanguageTag(reader.form())))
                        .toList(),
                CallScript.of(draft, appeal),
                having(targets, UsableContacts::social).stream()
                        .map(target -> SocialPost.of(target, title, page))
                        .toList(),
                new Invitation(title, page),
                answersHere);
    }

    /** An official is where the action is; where in its host country an embassy is, nobody told us. */
    private static Optional<ZoneId> zone(Target target, Appeal appeal) {
        return target.role() == Target.Role.PRIMARY
                ? Optional.of(ZoneId.of(appeal.sheet().zone()))
                : Optional.empty();
    }

    private static Optional<WebForm> form(FinishedLetter letter, Appeal appeal) {
        return appeal.target(letter.target().targetId())
                .flatMap(UsableContacts::webForm)
                .map(link -> new WebForm(letter.target(), link, letter.asMail()));
    }

    /** One message to each official, with copies to those who get copies. */
    private static List<Prepared> prepared(List<FinishedLetter> letters, String subject) {
        var reachable = letters.stream()
                .filter(letter -> UsableContacts.mail(letter.target()))
                .toList();
        var direct = reachable.stream()
                .filter(letter -> letter.target().role() == Target.Role.PRIMARY)
                .toList();
        var copies = having(
                reachable.stream().map(FinishedLetter::target).toList(), target -> target.role() == Target.Role.COPY);
        return (direct.isEmpty() ? reachable : direct)
                .stream()
                        .map(letter -> prepared(letter, direct.isEmpty() ? List.of() : copies, subject))
                        .toList();
    }

    private static Prepared prepared(FinishedLetter letter, List<Target> copies, String subject) {
        var mail = PreparedMail.of(letter, copies, subject);
        var reached = Stream.concat(Stream.of(letter.target()), copies.stream()).toList();
        return new Prepared(letter.target(), mail.link(), mail.whole(), reached);
    }

    private static List<Target> having(List<Target> targets, Predicate<Target> channel) {
        return targets.stream().filter(channel).toList();
    }
}
