package org.clarion.pages;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clarion.typed.OurLanguages;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The person in front of the page: their language, and everything said in it. In templates: {@code {inject:reader.to('/join')}}. */
@Named("reader")
@RequestScoped
public class Reader {

    private static final String BY_HAND = "lang";
    private static final String DESK = "/desk";

    private final @Nullable HttpServerRequest request;
    private final Clock clock;
    private final String address;
    private final Instance<ReadingZone> clocks;
    private final Languages spoken;
    private @Nullable Optional<ZoneId> zone;
    private Locale form;
    private Wording wording;
    private String byHand = BY_HAND;

    Reader(
            CurrentVertxRequest current,
            Instance<Clock> clock,
            Instance<ReadingZone> clocks,
            @ConfigProperty(name = "clarion.address") String address) {
        this.request =
                current.getCurrent() == null ? null : current.getCurrent().request();
        this.clock = clock.isResolvable() ? clock.get() : Clock.systemUTC();
        this.address = address;
        this.clocks = clocks;
        this.spoken = Languages.at(path());
        this.form = spoken.best(chosenByHand(), header("Accept-Language"));
        this.wording = Wording.in(form);
    }

    /**
     * From here on the page is made for somebody who reads this language: a preview of what others will see.
     *
     * @param parameter with which the same preview is had in another language
     */
    public void readAs(String language, String parameter) {
        form = Locale.of(language);
        wording = Wording.in(form);
        byHand = parameter;
    }

    /** The language alone, without a region: what message bundles are asked in. */
    public Locale locale() {
        return Locale.of(form.getLanguage());
    }

    /** One of our languages: "es". */
    public String language() {
        return form.getLanguage();
    }

    /** Which way the language runs: "ltr", or "rtl". */
    public String direction() {
        return LanguageTags.direction(language());
    }

    /** Every language that this page can be had in, called as its speakers call it: at the desk those that staff work in. */
    public List<Choice> languages() {
        return Wording.named(spoken.spoken());
    }

    /** Every language that supporters may read us in: at the desk too, where something is written or chosen for them. */
    public List<Choice> publicLanguages() {
        return Wording.languages();
    }

    /** The language of what is said to staff alone, on a page that others have too: this reader's, if the desk has it. */
    public String deskLanguage() {
        return OurLanguages.deskHas(language()) ? language() : OurLanguages.first();
    }

    /** A message bundle in this reader's language. */
    public <T> T words(Class<T> bundle) {
        return Bundles.of(bundle, language());
    }

    /** The form of dates and numbers: "en-GB", "es-PE". For the script. */
    public String form() {
        return wording.form();
    }

    /** The path of a page of ours; it keeps the language if the reader chose one by hand. */
    public String to(String path) {
        var chosen = chosenByHand();
        return chosen == null ? path : path + (path.contains("?") ? "&" : "?") + BY_HAND + "=" + chosen;
    }

    /** Whether the language was chosen by hand: a search form has to hand it on. */
    public boolean isChosen() {
        return chosenByHand() != null;
    }

    /** Whether this page can be had in another language: the answer to a post would lose what was typed. */
    public boolean canSwitch() {
        return request == null || request.method() == HttpMethod.GET;
    }

    /** This very page in another language. */
    public String switchTo(String language) {
        String kept = request == null
                ? ""
                : request.params().entries().stream()
                        .filter(parameter -> !parameter.getKey().equals(byHand))
                        .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()) + "&")
                        .collect(Collectors.joining());
        return path() + "?" + kept + byHand + "=" + encoded(language);
    }

    /** This very page in another language, with the public address in front: for search engines. */
    public String alternate(String language) {
        return address + switchTo(language);
    }

    /** The page of ours from which something was posted in vain: the way back to it. */
    public @Nullable String cameFrom() {
        String referer = header("Referer");
        if (request == null || canSwitch() || referer == null) {
            return null;
        }
        var ours = Pattern.compile("https?://([^/]+)(/(?![/\\\\]).*)?").matcher(referer);
        boolean here = ours.matches()
                && (ours.group(1).equalsIgnoreCase(request.getHeader("Host")) || referer.startsWith(address + "/"));
        return here ? ours.group(2) : null;
    }

    /** This very page with the public address in front and nothing of what was asked for: as others may link to it. */
    public String address() {
        return address + to(path());
    }

    /** The language with a country, as shared links name it: "en_GB", "es_PE". */
    public String territory() {
        return wording.territory();
    }

    /** Whether the reader is on exactly this page. */
    public boolean isAt(String path) {
        return path().equals(path);
    }

    /** Whether the reader is on a page beneath this one. Everything at the desk is beneath its first page: that says nothing. */
    public boolean isUnder(String path) {
        return !path.equals(DESK) && path().startsWith(path + "/");
    }

    boolean isAtTheDesk() {
        return Languages.isOfTheDesk(path());
    }

    public String date(LocalDate day) {
        return wording.date(day);
    }

    public String shortDate(LocalDate day) {
        return wording.shortDate(day);
    }

    public String instant(Instant at) {
        return wording.instant(at);
    }

    /** The zone in which this person at the desk reads times; empty where nobody knows it, and the browser's clock is taken. */
    public String zone() {
        return chosenZone().map(ZoneId::getId).orElse("");
    }

    /** The city after which that zone is named. */
    public String clockName() {
        return city(zone());
    }

    /** The city a zone is named after, in this reader's language. */
    public String city(String zone) {
        return wording.city(zone);
    }

    /** Whether the times of this page are those of a zone that its reader chose. */
    public boolean isZoneKnown() {
        return chosenZone().isPresent();
    }

    // Asked for once a page, and of the desk's pages only: everybody else has a clock of their own.
    private Optional<ZoneId> chosenZone() {
        var known = zone;
        if (known == null) {
            known = isAtTheDesk()
                    ? clocks.stream().findFirst().map(ReadingZone::zone).orElseGet(this::carriedZone)
                    : Optional.empty();
            zone = known;
        }
        return known;
    }

    private Optional<ZoneId> carriedZone() {
        var cookie = request == null ? null : request.getCookie(ReadingZone.COOKIE);
        return cookie == null ? Optional.empty() : ReadingZone.read(cookie.getValue());
    }

    /**
     * An instant inside its sentence, which has "…" where the time stands: by the reader's own clock where that is known, else as
     * the place says it where a zone is given.
     */
    public String moment(Instant at, @Nullable String place, @Nullable String words) {
        String time = chosenZone()
                .map(own -> wording.at(at, own))
                .orElseGet(() -> place == null ? wording.instant(at) : wording.instant(at, place));
        return words == null ? time : words.replaceFirst("…", Matcher.quoteReplacement(time));
    }

    public String number(Number number) {
        return wording.number(number);
    }

    /** The forms that words beside numbers have in this reader's language: "one" and "other". For the script. */
    public List<String> forms() {
        return NumbersInWords.forms(locale());
    }

    /** "Ana, Luis and Rosa": several names inside a sentence, as this reader's language lists them. */
    public String listed(List<String> names) {
        return NamesInWords.of(names, locale());
    }

    public String daysLeft(Instant endsAt, String zone) {
        return wording.daysLeft(endsAt, zone, clock.instant());
    }

    /** "near" from three days before the end, "over" after it, "open" before. */
    public String nearness(Instant endsAt, String zone) {
        Instant now = clock.instant();
        return !now.isBefore(endsAt) ? "over" : Wording.days(endsAt, zone, now) <= 3 ? "near" : "open";
    }

    public String deadline(LocalDate lastDay, String zone) {
        return wording.deadline(lastDay, zone);
    }

    public String country(String code) {
        return wording.country(code);
    }

    /** Every country to choose from, by name. */
    public List<Choice> countries() {
        return Wording.countries(locale());
    }

    public String countryInSentence(String code) {
        return wording.countryInSentence(code);
    }

    public String languageInSentence(String tag) {
        return wording.languageInSentence(tag);
    }

    public String language(String tag) {
        return wording.language(tag);
    }

    PageWords words() {
        return wording.words();
    }

    Wording wording() {
        return wording;
    }

    private String path() {
        return request == null ? "/" : request.path();
    }

    private @Nullable String chosenByHand() {
        return request == null ? null : spoken.known(request.getParam(BY_HAND));
    }

    private @Nullable String header(String name) {
        return request == null ? null : request.getHeader(name);
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
