package org.clarion.mail;

import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A domain as mail servers and directories write it: {@code bücher.example} and {@code xn--bcher-kva.example} are one (IDNA 2008
 * by UTS 46, not transitional: {@code straße} is another domain than {@code strasse}).
 */
final class AsciiDomain {

    private static final Pattern ASCII = Pattern.compile(
            "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+([A-Za-z]{2,63}|[Xx][Nn]--[A-Za-z0-9-]{1,59})");

    // Letters only, and the last label, which no registry mixes but in two cases, of one kind: what is pasted behind
    // ".org" does not become a part of it.
    private static final Pattern LETTERS = Pattern.compile(
            "([\\p{L}\\p{M}\\p{N}-]{1,63}\\.)+([A-Za-z0-9-]{2,63}|[\\p{L}\\p{M}&&[^\\p{IsLatin}]]{2,63})");

    private static final IDNA IDNA_2008 = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.USE_STD3_RULES);

    private AsciiDomain() {}

    /** In small letters; empty for what is no domain. */
    static Optional<String> of(String written) {
        if (ASCII.matcher(written).matches()) {
            return Optional.of(written.toLowerCase(Locale.ROOT));
        }
        if (!LETTERS.matcher(written).matches()) {
            return Optional.empty();
        }
        var faults = new IDNA.Info();
        var ascii = IDNA_2008.nameToASCII(written, new StringBuilder(), faults).toString();
        return faults.hasErrors() || !ASCII.matcher(ascii).matches() ? Optional.empty() : Optional.of(ascii);
    }
}
