package org.clarion.urgentactions.papers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.urgentactions.papers.reading.ReadDocument.ReadContact;

/**
 * Whom the media can ask, as a paper has it below its text.
 *
 * @param lines how many it stands in
 * @param written in one line
 */
record PaperContact(int lines, String written) {

    private static final Pattern OPENS = Pattern.compile(
            "(?iu)(?:for (?:more|further) (?:information|details)\\b|(?:media|press) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|office)\\b"
                    + "|contacts? for (?:the )?(?:media|press)\\b|to arrange an? interview|for (?:an )?interviews?\\b"
                    + "|para (?:m[aá]s|mayor|obtener m[aá]s|cualquier) informaci[oó]n\\b|contactos? (?:de|para|con) (?:la |los |el )?(?:prensa|medios)"
                    + "|(?:oficina|equipo|[aá]rea) de prensa\\b|para (?:concertar|solicitar|gestionar|pedir) (?:una )?entrevistas?).*");
    private static final Pattern INVITES = Pattern.compile(
            "(?iu)^(?:.*?\\b(?:please )?(?:contact|call|write to|e-?mail|contacte|contactar|comun[ií]que(?:se|nse)|p[oó]nga(?:se|nse) en contacto"
                    + "|escriba|dir[ií]ja(?:se|nse)|llame)\\b(?: (?:us|with|con|a|al))*|[^:]{0,80}:)\\s*:?\\s*");
    private static final Pattern MAIL =
            Pattern.compile("(?:mailto:)?(?<mail>[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)");
    private static final Pattern PHONE = Pattern.compile("(?<!\\p{N})\\+?\\s?\\(?\\d[\\d ()./-]{5,22}\\d(?!\\p{N})");
    private static final Pattern NAME = Pattern.compile("^" + PaperSpeaker.NAME + "(?<rest>.*)");
    private static final Pattern LABELS = Pattern.compile(
            "(?iu)\\b(?:e-?mail|correo(?: electr[oó]nico)?|tel(?:[eé]fono|ephone)?|phone|mobile|m[oó]vil|cel(?:ular)?|whatsapp|name|nombre|on|at|or|o|a|al|en|and|y)\\b\\.?\\s*:?");
    private static final String BETWEEN_LINES = " · ";
    private static final int MOST_LINES = 6;
    private static final int LONGEST_LINE = 400;

    /** The contact that begins in this line, if one does. */
    static Optional<PaperContact> at(List<String> all, int at) {
        if (!OPENS.matcher(all.get(at)).matches() || all.get(at).length() > LONGEST_LINE) {
            return Optional.empty();
        }
        int end = at + 1;
        while (end < all.size() && end - at < MOST_LINES && goesOn(all, at, end)) {
            end++;
        }
        var written = all.subList(at, end).stream()
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(BETWEEN_LINES));
        return MAIL.matcher(written).find() || PHONE.matcher(written).find()
                ? Optional.of(new PaperContact(end - at, written))
                : Optional.empty();
    }

    // A label stands above its lines, with or without a blank one between them.
    private static boolean goesOn(List<String> all, int at, int end) {
        var line = all.get(end);
        return line.isEmpty()
                ? end == at + 1
                        && end + 1 < all.size()
                        && !hasAWay(all.get(at))
                        && all.get(end + 1).length() < LONGEST_LINE / 3
                : line.length() < LONGEST_LINE / 3
                        && !OPENS.matcher(line).matches()
                        && (hasAWay(line) || !hasAWay(String.join(" ", all.subList(at, end))));
    }

    private static boolean hasAWay(String line) {
        return MAIL.matcher(line).find() || PHONE.matcher(line).find();
    }

    ReadContact read(PaperDoubts doubts) {
        var mails = found(MAIL).map(mail -> mail.group("mail")).toList();
        var phones = found(PHONE).map(PaperContact::plain).toList();
        if (mails.isEmpty() && phones.isEmpty()) {
            doubts.about("mediaContact", PaperDoubt.Kind.NO_WAY_TO_REACH);
        }
        if (name().isEmpty()) {
            doubts.about("mediaContact", PaperDoubt.Kind.NO_NAME_OF_CONTACT);
        }
        if (mails.size() > 1 || phones.size() > 1) {
            doubts.about("mediaContact", PaperDoubt.Kind.ANOTHER_CONTACT, written);
        }
        return new ReadContact(
                name(), phones.isEmpty() ? "" : phones.getFirst(), mails.isEmpty() ? "" : mails.getFirst());
    }

    /** What none of its parts says. */
    List<String> leftOver() {
        var left = new ArrayList<String>();
        found(MAIL).skip(1).map(mail -> mail.group("mail")).forEach(left::add);
        found(PHONE).skip(1).map(PaperContact::plain).forEach(left::add);
        var named = NAME.matcher(person());
        var rest = LABELS.matcher(named.matches() ? named.group("rest") : person())
                .replaceAll(" ")
                .replaceAll("[\\s,;:()|.·–-]+", " ")
                .strip();
        if (!rest.isEmpty()) {
            left.add(rest);
        }
        return left;
    }

    private String name() {
        var named = NAME.matcher(person());
        return named.matches() ? named.group("name").replaceAll("[.,]$", "") : "";
    }

    /** What is written behind the invitation, without the ways to reach them. */
    private String person() {
        var bare = PHONE.matcher(
                        MAIL.matcher(INVITES.matcher(written).replaceFirst("")).replaceAll(" "))
                .replaceAll(" ");
        return bare.replaceFirst("^(?iu)(?:name|nombre)\\s*:\\s*", "")
                .replaceFirst("^[\\s,;:·]+", "")
                .strip();
    }

    private Stream<MatchResult> found(Pattern form) {
        var bare = form == PHONE ? MAIL.matcher(written).replaceAll(" ") : written;
        return form.matcher(bare).results().toList().stream();
    }

    private static String plain(MatchResult phone) {
        return phone.group().strip().replaceFirst("^\\+\\s+", "+");
    }
}
