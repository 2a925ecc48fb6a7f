package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an address block calls a way to reach somebody: "X/Twitter:", "Tel/Fax:", "Correo-e:", "Téléphone :".
 *
 * @param kinds more than one for "Tel/Fax"
 * @param qualified whether it says more: "press e-mail" is somebody else's
 */
record ContactLabel(Set<Kind> kinds, boolean qualified, String words, String value) {

    enum Kind {
        EMAIL,
        HANDLE,
        PHONE,
        FAX,
        SALUTATION,
        WEBSITE,
        NAME,
        POSTAL,
        COPY
    }

    private static final Map<Kind, Set<String>> WORDS = words(Map.of(
            Kind.EMAIL,
                    "e-mail; email; e mail; mail; mailto; e-mails; emails; e-mail address; email address; mail address; correo; correos; correo-e"
                            + "; correo e; correo electronico; correos electronicos; direccion electronica; direccion de correo electronico; courriel"
                            + "; courriels; mel; courrier electronique; adresse electronique; adresse e-mail; adresse courriel; e-mail-adresse"
                            + "; posta elettronica; e-post; endereco eletronico; correio eletronico",
            Kind.HANDLE,
                    "twitter; x; tweet; formerly twitter; ex twitter; ex-twitter; antes twitter; formerly known as twitter; anciennement twitter"
                            + "; facebook; fb; instagram; ig; bluesky; bsky; mastodon; threads; tiktok; youtube; linkedin; weibo; telegram; truth social"
                            + "; social; social media; social network; social networks; redes; redes sociales; red social; reseaux sociaux; handle; handles"
                            + "; soziale medien; account; cuenta",
            Kind.PHONE,
                    "phone; phones; telephone; telephones; tel; tels; telf; tlf; tel no; phone no; phone number; telephone number; telefono; telefonos"
                            + "; mobile; mobile phone; cell; cellphone; cell phone; celular; movil; whatsapp; viber; signal; ph; telefon; telefone; gsm"
                            + "; switchboard; conmutador; numero de telefono; mobil; handy",
            Kind.FAX,
                    "fax; faxes; fax no; fax number; facsimile; telefax; telecopie; telecopieur; telefacsimil; numero de fax; telecopia",
            Kind.SALUTATION,
                    "salutation; salutations; saludo; tratamiento; encabezamiento; anrede; formule d'appel; formule de politesse; appel; greeting"
                            + "; form of address; formula de tratamiento; saudacao",
            Kind.WEBSITE,
                    "website; web site; web; webpage; web page; homepage; url; internet; online; online form; form; contact form; online contact form"
                            + "; web form; webform; formulario; formulario web; formulario de contacto; formulario en linea; sitio web; pagina web; sitio"
                            + "; pagina; site web; site internet; site; formulaire; formulaire de contact; formulaire en ligne; webseite; kontaktformular",
            Kind.NAME, "name; nombre; nom",
            Kind.POSTAL,
                    "address; postal address; mailing address; postal; direccion; direccion postal; domicilio; adresse; adresse postale; anschrift; postanschrift"
                            + "; po box; p o box; apartado; apartado postal; casilla; casilla postal; cep; cp; c p; codigo postal; code postal; zip; zip code; bp"
                            + "; office; room; floor; building; country; pais; pays; land; city; ciudad; ville",
            Kind.COPY, "cc; bcc; cco; cci; copy; copy to; copies to; copia; copia a; copie; kopie"));
    private static final Set<String> QUALIFIERS = Set.of(
            "private",
            "work",
            "office",
            "official",
            "direct",
            "main",
            "general",
            "alternative",
            "alternate",
            "second",
            "secondary",
            "new",
            "press",
            "media",
            "international",
            "personal",
            "minister's",
            "secretary",
            "secretariat",
            "oficial",
            "directo",
            "directa",
            "alternativo",
            "alternativa",
            "institucional",
            "prensa",
            "presse",
            "public",
            "prison",
            "home",
            "business",
            "and",
            "or",
            "y",
            "o",
            "et",
            "ou",
            "und",
            "privé",
            "prive",
            "bureau",
            "officiel",
            "officielle",
            "secretariat general",
            "standard",
            "geral");
    private static final Pattern LINE = Pattern.compile("(?<label>[^:@]{1,60}?)\\s*[:：]\\s*(?<value>.*)");
    private static final Pattern WITHOUT_COLON = Pattern.compile(
            "(?<label>e-?mail|correo|courriel|tel|telf|tél|phone|telephone|teléfono|téléphone|telefon|mobile|fax|telefax|twitter|x)\\.?\\s+"
                    + "(?<value>(?:[+(]|\\d[\\d ()./-]{4}|@\\w|\\S+@).*)",
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern UNKNOWN = Pattern.compile("\\p{L}[\\p{L} .()/&'’-]{1,40}:\\s+\\S.*");
    private static final Pattern PARTS = Pattern.compile("[/&,+|()]|\\s(?:and|or|y|o|et|ou|e|und)\\s");

    static Optional<ContactLabel> of(String line) {
        for (var form : List.of(LINE, WITHOUT_COLON)) {
            var found = form.matcher(line);
            if (found.matches() && !found.group("label").matches("(?i).*https?")) {
                var label = named(found.group("label"), found.group("value").strip());
                if (label.isPresent()) {
                    return label;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a line has a label nobody here knows: "Office hours: 9 to 12". */
    static boolean isUnknown(String line) {
        return UNKNOWN.matcher(line).matches() && of(line).isEmpty();
    }

    /** Whether these are but words of labels: what stands in front of another label on its line. */
    static boolean isWords(String words) {
        return named(words, "").isPresent() || qualifiers(folded(words)).isEmpty();
    }

    boolean is(Kind kind) {
        return kinds.contains(kind);
    }

    private static Optional<ContactLabel> named(String label, String value) {
        var folded = folded(label);
        var whole = kindOf(folded);
        if (whole.isPresent()) {
            return Optional.of(new ContactLabel(EnumSet.of(whole.get()), false, label, value));
        }
        var kinds = EnumSet.noneOf(Kind.class);
        var qualified = false;
        for (var part : PARTS.split(folded)) {
            var bare = qualifiers(part);
            var kind = kindOf(bare);
            if (kind.isEmpty() && !bare.isEmpty()) {
                return Optional.empty();
            }
            kind.ifPresent(kinds::add);
            qualified |= !bare.equals(part.strip());
        }
        return kinds.isEmpty() ? Optional.empty() : Optional.of(new ContactLabel(kinds, qualified, label, value));
    }

    private static Optional<Kind> kindOf(String words) {
        return WORDS.entrySet().stream()
                .filter(kind -> kind.getValue().contains(words))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String qualifiers(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !QUALIFIERS.contains(word) && !word.matches("\\d*"))
                .collect(Collectors.joining(" "));
    }

    private static String folded(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("(s)", "s")
                .replace('’', '\'')
                .replace(".", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Map<Kind, Set<String>> words(Map<Kind, String> lists) {
        var words = new EnumMap<Kind, Set<String>>(Kind.class);
        lists.forEach((kind, list) -> words.put(
                kind, Arrays.stream(list.split(";")).map(String::strip).collect(Collectors.toSet())));
        return words;
    }
}
