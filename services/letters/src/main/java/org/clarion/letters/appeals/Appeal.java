package org.clarion.letters.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.Target;

/**
 * What we remember of an urgent action: the newest sheet we heard of.
 *
 * @param besides who gets copies beside those of the sheet where its reader lives, as the directory of embassies says
 */
public record Appeal(Sheet sheet, List<Target> besides) {

    /** As the sheet has it. */
    public Appeal(Sheet sheet) {
        this(sheet, List.of());
    }

    /** Everybody a letter may go to. */
    public List<Target> targets() {
        return Stream.concat(sheet.targets().stream(), besides.stream()).toList();
    }

    public UUID id() {
        return sheet.actionId();
    }

    /** Whether people may still write: a coordinator may end an action before its deadline. */
    public boolean open(Instant now) {
        return !ended() && now.isBefore(sheet.endsAt());
    }

    /** Whether the campaigners called it off, so that nothing waiting should go out either. */
    public boolean ended() {
        return sheet.status() == Sheet.Status.ENDED;
    }

    /** The day it is there where the action is: its deadline and the letters go by it. */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneId.of(sheet.zone()));
    }

    /** The last day people could act: the deadline, or the day it was ended before. */
    public LocalDate lastDay() {
        var endedAt = sheet.endedAt();
        return endedAt != null && endedAt.isBefore(sheet.endsAt()) ? day(endedAt) : sheet.actUntil();
    }

    /** The words in this language, or in the language of the sheet where there are none. */
    public SheetText in(String language) {
        return sheet.texts().get(languageFor(language));
    }

    /** The language in which somebody who reads this one gets the words. */
    public String languageFor(String language) {
        return speaks(language) ? language : sheet.originalLanguage();
    }

    public boolean speaks(String language) {
        return sheet.texts().containsKey(language);
    }

    public Optional<Target> target(UUID targetId) {
        return targets().stream()
                .filter(target -> target.targetId().equals(targetId))
                .findFirst();
    }

    /** All of them, as the language names them in which somebody who reads this one gets the words. */
    public List<Target> targetsFor(String language) {
        return targets().stream()
                .map(target -> target.in(languageFor(language)))
                .toList();
    }

    public List<Target> targets(Target.Role role) {
        return targets().stream().filter(target -> target.role() == role).toList();
    }

    /** Copies are for the people of one country: an embassy listens to the country it is in. */
    public static boolean offeredIn(String country, Target target) {
        return target.role() == Target.Role.PRIMARY
                || target.copyFor() == null
                || target.copyFor().equals(country);
    }

    /** Where an official is called: a copy's telephone is where the copy is read, anybody else's where the action is. */
    public String countryOf(Target target) {
        var copyFor = target.role() == Target.Role.COPY ? target.copyFor() : null;
        return copyFor == null ? sheet.country() : copyFor;
    }

    /** The language that this official reads best, BCP 47: their own where it is known, else what the sheet prefers. */
    public String readBestBy(Target target) {
        var own = target.language();
        return own != null
                ? own
                : sheet.preferredLanguages().stream().findFirst().orElse(sheet.originalLanguage());
    }

    /** The number as sheets print it: 106.23. */
    public String number() {
        return sheet.number();
    }

    /** The number in the name of a file, told from the other sheets of its case: "106-23", "106-23_2". */
    public String numberInFiles() {
        var number = number().replace('.', '-');
        return sheet.series() == 1 ? number : number + "_" + sheet.series();
    }

    /** Where readers go on: the page of the newest sheet of its case, where that is another. */
    public Optional<String> newer() {
        return Optional.ofNullable(sheet.newer()).map(id -> "/actions/" + id);
    }

    /** Whether a newer sheet took its place: what comes of the case is told there. */
    public boolean replaced() {
        return sheet.replacedBy() != null;
    }

    /** Where its page is. */
    public String page() {
        return "/actions/" + id();
    }

    /** Where the totals of what was done for it are. */
    public String figures() {
        return "/reports/" + id() + "/figures";
    }

    /** Where letters for it are written. */
    public String letters() {
        return "/letters/" + id();
    }

    /**
     * Where a letter that somebody sent on their own is counted.
     *
     * @param country where the writer lives; empty while unknown
     */
    public String report(Target target, String channel, String country) {
        return report(List.of(target), channel, country);
    }

    /** The same where one act reached several: each is counted by one form. Whom the sheet does not name, reports do not know. */
    public String report(List<Target> reached, String channel, String country) {
        var known = reached.stream()
                .map(Target::targetId)
                .filter(id ->
                        sheet.targets().stream().anyMatch(one -> one.targetId().equals(id)))
                .map(UUID::toString)
                .collect(Collectors.joining(","));
        var whom = known.isEmpty() ? "" : "target=" + known + "&";
        var path = "/reports/%s?%schannel=%s&quantity=1&from=letter".formatted(id(), whom, channel);
        return country.isEmpty() ? path : path + "&country=" + country;
    }
}
