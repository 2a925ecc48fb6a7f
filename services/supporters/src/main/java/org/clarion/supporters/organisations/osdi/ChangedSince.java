package org.clarion.supporters.organisations.osdi;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.clarion.osdi.OsdiComplaint;
import org.clarion.osdi.OsdiRefusal;
import org.clarion.supporters.organisations.PartnerOrganisation;
import org.jspecify.annotations.Nullable;

/**
 * The one filter that clients use to keep a copy: {@code modified_date gt '2027-01-09T00:00:00Z'}, or a day alone, in UTC.
 *
 * @param written as it was asked; empty for no filter
 */
record ChangedSince(String written, Instant after) {

    private static final Pattern FORM = Pattern.compile("\\s*modified_date\\s+gt\\s+'([^']{1,40})'\\s*");

    /** @throws OsdiRefusal with 400 for any other filter */
    static ChangedSince of(@Nullable String filter) {
        if (filter == null || filter.isBlank()) {
            return new ChangedSince("", Instant.EPOCH);
        }
        var form = FORM.matcher(filter);
        if (!form.matches()) {
            throw declined();
        }
        try {
            var time = form.group(1);
            return new ChangedSince(
                    filter,
                    time.length() == "2027-01-09".length()
                            ? LocalDate.parse(time).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : Instant.parse(time));
        } catch (DateTimeException noTime) {
            throw declined();
        }
    }

    boolean lets(PartnerOrganisation organisation) {
        return organisation.changedAt().isAfter(after);
    }

    /** What stands in the address of another page. */
    String inAddress() {
        return written.isEmpty() ? "" : "&filter=" + URLEncoder.encode(written, StandardCharsets.UTF_8);
    }

    private static OsdiRefusal declined() {
        return OsdiRefusal.atTheDoor(
                400,
                OsdiComplaint.at("filter", "This filter is not understood.", "")
                        .hinting("modified_date gt '2027-01-09T00:00:00Z'"));
    }
}
