package org.clarion.letters.writing;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;

/** What a telephone dials for the number of a sheet: with the country's code, so that it is reached from anywhere. */
final class DialledNumber {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private DialledNumber() {}

    /** A link of RFC 3966. A copy's telephone is where the copy is read, anybody else's where the action is. */
    static String link(Target target, Appeal appeal) {
        var copyFor = target.role() == Target.Role.COPY ? target.copyFor() : null;
        return link(
                String.valueOf(target.phone()), copyFor == null ? appeal.sheet().country() : copyFor);
    }

    static String link(String written, String country) {
        var fromAnywhere = written.strip().replaceFirst("^(011|00)[^0-9]+(?=[1-9])", "+");
        try {
            var number = NUMBERS.parse(fromAnywhere, country);
            if (NUMBERS.isValidNumber(number)) {
                return NUMBERS.format(number, PhoneNumberFormat.RFC3966);
            }
        } catch (NumberParseException unknown) {
            // as it is written, then
        }
        return "tel:" + written.replaceAll("[^0-9+]", "");
    }
}
