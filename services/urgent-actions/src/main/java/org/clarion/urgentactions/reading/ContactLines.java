package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.clarion.urgentactions.reading.ContactLabel.Kind;
import org.clarion.urgentactions.sheets.Absent;
import org.clarion.urgentactions.sheets.Mailboxes;
import org.jspecify.annotations.Nullable;

/** The ways to reach an official, taken out of an address block; what is left is name, office and street. */
final class ContactLines {

    static final Pattern MAIL = Pattern.compile(
            "[\\w.!#$%&*+?^`{|}~-]+@[\\w-]+(?:\\.[\\w-]+)*\\.\\p{L}[\\w-]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BARE_MAIL = Pattern.compile(
            "[<(]?\\s*(?:mailto:)?(?<mail>" + MAIL.pattern() + ")\\s*[>).,;]*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LINK =
            Pattern.compile("(?:https?://|www\\.)[^\\s<>\"]*[^\\s<>\".,;)]", CASE_INSENSITIVE);
    private static final Pattern HANDLE = Pattern.compile("(?<![\\w./])@[\\w.-]*\\w");
    private static final Pattern DIALLED =
            Pattern.compile("[+(\\d][\\d\\s()./-]{5,}(?:(?:ext|int|x)\\.?\\s*\\d+)?", CASE_INSENSITIVE);
    private static final Pattern FROM_NORTH_AMERICA = Pattern.compile("\\W*011[\\s.-]*(?<rest>[\\d(].*)");
    private static final Pattern BETWEEN_VALUES = Pattern.compile("(?i)\\b(?:and|or|y|o|et|ou|und)\\b|[^\\p{L}\\p{N}]");
    // Best first: what is called the e-mail, what is called the e-mail of somebody else, what stands there without a
    // word.
    private static final int LABELLED = 0;
    private static final int QUALIFIED = 1;
    private static final int BARE = 2;

    /** Something to say at a part of the official. */
    record Remark(String part, Oddity oddity) {}

    private final Map<Kind, String> found = new EnumMap<>(Kind.class);
    private final List<List<String>> mails = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private final List<String> plain = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private @Nullable Kind last;

    private ContactLines() {}

    static ContactLines in(List<String> block) {
        var lines = new ContactLines();
        block.stream().flatMap(line -> LinePieces.of(line).stream()).forEach(lines::take);
        lines.chooseMail();
        return lines;
    }

    static boolean isContact(String line) {
        return ContactLabel.of(line)
                        .filter(label -> !label.is(Kind.NAME) && !label.is(Kind.POSTAL))
                        .isPresent()
                || BARE_MAIL.matcher(line).matches()
                || HANDLE.matcher(line).matches()
                || LINK.matcher(line).matches()
                || isDialled(line);
    }

    List<String> plain() {
        return plain;
    }

    List<String> leftOver() {
        return left;
    }

    List<Remark> remarks() {
        return remarks;
    }

    @Nullable
    String of(Kind kind) {
        return found.get(kind);
    }

    private void take(String piece) {
        var label = ContactLabel.of(piece).orElse(null);
        var mail = BARE_MAIL.matcher(piece);
        if (label != null) {
            takeLabelled(label, piece);
        } else if (mail.matches()) {
            mails.get(BARE).add(mail.group("mail"));
        } else if (HANDLE.matcher(piece).matches()) {
            keepOne(Kind.HANDLE, "handle", piece);
        } else if (LINK.matcher(piece).matches()) {
            keepLink(piece);
        } else if (isDialled(piece) && (last == Kind.PHONE || last == Kind.FAX)) {
            dialled(last, piece);
        } else if (MAIL.matcher(piece).find() || !plain.isEmpty() && ContactLabel.isUnknown(piece)) {
            setAside(piece, MAIL.matcher(piece).find() ? "email" : "address");
        } else {
            plain.add(piece.replaceAll("[,;]$", ""));
        }
    }

    private void takeLabelled(ContactLabel label, String piece) {
        var kinds = label.kinds();
        last = kinds.iterator().next();
        if (label.is(Kind.COPY)) {
            setAside(piece, "email");
        } else if (label.is(Kind.NAME) || label.is(Kind.POSTAL)) {
            var words = label.words()
                    .matches(
                            "(?iu).*\\b(address|direcci[oó]n|adresse|anschrift|name|nombre|nom|domicilio|country|pa[ií]s|pays|land|city|ciudad|ville|office|postal)\\b.*");
            var line = words ? label.value() : piece;
            plain.addAll(line.isEmpty() ? List.of() : List.of(line.replaceAll(",$", "")));
        } else if (!label.value().isEmpty()) {
            kinds.forEach(kind -> takeValue(kind, label, piece));
        }
    }

    private void takeValue(Kind kind, ContactLabel label, String piece) {
        var value = label.value();
        if (Absent.isSaid(value)) {
            remark(partOf(kind), new Oddity.SaysThere(value));
            return;
        }
        switch (kind) {
            case EMAIL -> mailsIn(label, piece);
            case HANDLE -> handles(value, piece);
            case PHONE, FAX -> dialled(kind, value);
            case SALUTATION -> found.merge(kind, value.replaceAll("[,:;]$", ""), (one, more) -> one + " / " + more);
            default -> links(value, piece);
        }
    }

    private void mailsIn(ContactLabel label, String piece) {
        var value = label.value();
        var links = LINK.matcher(value).results().toList();
        links.forEach(link -> keepLink(link.group()));
        var text = LINK.matcher(value).replaceAll(" ");
        var found = MAIL.matcher(text)
                .results()
                .map(mail -> mail.group())
                .filter(Mailboxes::isOne)
                .toList();
        mails.get(label.qualified() ? QUALIFIED : LABELLED).addAll(found);
        if (found.isEmpty()) {
            remark("email", new Oddity.NoMailbox(value));
            left.addAll(links.isEmpty() ? List.of(piece) : List.of());
        } else if (!BETWEEN_VALUES
                .matcher(MAIL.matcher(text).replaceAll("").replaceAll("(?i)mailto", ""))
                .replaceAll("")
                .isBlank()) {
            remark("email", new Oddity.SaysMore(value));
        }
    }

    private void chooseMail() {
        var all = mails.stream().flatMap(List::stream).distinct().toList();
        if (!all.isEmpty()) {
            found.put(Kind.EMAIL, all.getFirst());
        }
        all.stream().skip(1).forEach(other -> remark("email", new Oddity.AnotherMailbox(other)));
    }

    private void handles(String value, String piece) {
        if (MAIL.matcher(value).find()) {
            setAside(piece, "handle");
            return;
        }
        var handles = HANDLE.matcher(value)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
        (handles.isEmpty() ? List.of(value) : handles).forEach(one -> keepOne(Kind.HANDLE, "handle", one));
    }

    private void dialled(Kind kind, String value) {
        if (value.chars().filter(Character::isDigit).count() < 3) {
            remark(partOf(kind), new Oddity.NotDialled(value));
            left.add(value);
            return;
        }
        found.merge(kind, value, (one, more) -> one + ", " + more);
        var abroad = FROM_NORTH_AMERICA.matcher(value);
        if (abroad.matches()) {
            remark(partOf(kind), new Oddity.DialledFromNorthAmerica(abroad.group("rest")));
        }
    }

    private void links(String value, String piece) {
        var links = LINK.matcher(value).results().map(link -> link.group()).toList();
        links.forEach(this::keepLink);
        if (links.isEmpty()) {
            setAside(piece, "email");
        }
    }

    // A draft has no field for a page: who edits it decides where supporters shall see the address.
    private void keepLink(String link) {
        left.add(link);
        remark("email", new Oddity.WebForm(link));
    }

    // Only one of each can be written to; the first is the one the sheet prefers.
    private void keepOne(Kind kind, String part, String value) {
        var first = found.putIfAbsent(kind, value);
        if (first != null && !first.equals(value)) {
            remark(part, new Oddity.AlsoGiven(value));
        }
    }

    private void setAside(String piece, String part) {
        left.add(piece);
        remark(part, new Oddity.NotTaken(piece));
    }

    private void remark(String part, Oddity oddity) {
        remarks.add(new Remark(part, oddity));
    }

    private static boolean isDialled(String line) {
        return DIALLED.matcher(line).matches()
                && line.chars().filter(Character::isDigit).count() >= 7;
    }

    private static String partOf(Kind kind) {
        return switch (kind) {
            case EMAIL -> "email";
            case HANDLE -> "handle";
            case PHONE -> "phone";
            case FAX -> "fax";
            case SALUTATION -> "salutation";
            default -> "email";
        };
    }
}
