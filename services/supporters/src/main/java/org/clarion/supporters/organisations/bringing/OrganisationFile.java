package org.clarion.supporters.organisations.bringing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clarion.spreadsheets.CsvList;
import org.clarion.spreadsheets.CsvList.FileLine;
import org.clarion.spreadsheets.CsvList.UnreadableList;
import org.clarion.spreadsheets.ListCsv;
import org.clarion.supporters.organisations.OrganisationDomain;
import org.clarion.supporters.organisations.OrganisationEntry;
import org.clarion.supporters.organisations.OrganisationKind;
import org.clarion.supporters.organisations.OrganisationName;
import org.clarion.supporters.organisations.OrganisationWebsite;
import org.clarion.supporters.organisations.PartnerOrganisation;
import org.clarion.supporters.organisations.alike.AcronymInName;
import org.clarion.supporters.organisations.bringing.BroughtLine.LineFault;
import org.clarion.typed.CountryList;
import org.clarion.typed.LanguageList;

/** Organisations as a file (CSV) that every spreadsheet opens. Nobody's name or address is in it. */
final class OrganisationFile {

    private static final Pattern OTHER_NAME = Pattern.compile("([a-z]{2,3})\\s*:\\s*(.+)");
    private static final Set<String> YES = Set.of("yes", "si", "sí", "true", "1", "x");
    private static final int LONGEST = 300;

    private OrganisationFile() {}

    static String written(List<PartnerOrganisation> organisations) {
        return ListCsv.of(OrganisationColumn.class, organisations, OrganisationFile::cell);
    }

    private static String cell(OrganisationColumn column, PartnerOrganisation one) {
        return switch (column) {
            case NAME -> one.current().getFirst().name();
            case LANGUAGE -> one.current().getFirst().language();
            case OTHER_NAMES -> joined(one.current().stream().skip(1).toList());
            case ACRONYM -> one.acronym();
            case DOMAINS -> String.join(" ", one.domains());
            case WEBSITE -> one.website();
            case COUNTRY -> one.country();
            case KIND -> one.kind().name().toLowerCase(Locale.ROOT);
            case SECOND_APPROVER -> one.asksForASecondApprover() ? "yes" : "";
            case FORMER_NAMES -> joined(one.former());
        };
    }

    private static String joined(List<OrganisationName> names) {
        return names.stream().map(name -> name.language() + ": " + name.name()).collect(Collectors.joining("; "));
    }

    /** @param language of names whose line does not say it */
    static List<BroughtLine> read(String text, String language) throws UnreadableList {
        return CsvList.read(text, OrganisationColumn.class).lines().stream()
                .map(line -> line(line, language))
                .toList();
    }

    private static BroughtLine line(FileLine<OrganisationColumn> line, String language) {
        var faults = new ArrayList<LineFault>();
        var parts = AcronymInName.of(line.cell(OrganisationColumn.NAME));
        var acronym = line.cell(OrganisationColumn.ACRONYM);
        if (parts.name().isEmpty() || parts.name().length() > LONGEST) {
            faults.add(new LineFault(LineFault.Kind.NO_NAME, parts.name()));
        }
        var names = names(line, parts.name(), language, faults);
        var country = country(line.cell(OrganisationColumn.COUNTRY), faults);
        var kind = kind(line.cell(OrganisationColumn.KIND), faults);
        var domains = domains(line.cell(OrganisationColumn.DOMAINS), faults);
        var website = line.cell(OrganisationColumn.WEBSITE);
        if (!OrganisationWebsite.isUsable(website)) {
            faults.add(new LineFault(LineFault.Kind.NO_WEBSITE, website));
        }
        var entry = new OrganisationEntry(
                names,
                acronym.isEmpty() ? parts.acronym() : acronym,
                domains,
                website,
                country,
                kind,
                YES.contains(line.cell(OrganisationColumn.SECOND_APPROVER).toLowerCase(Locale.ROOT)));
        return new BroughtLine(line.number(), entry, faults);
    }

    private static List<OrganisationName> names(
            FileLine<OrganisationColumn> line, String name, String language, List<LineFault> faults) {
        var said = line.cell(OrganisationColumn.LANGUAGE);
        var names = new ArrayList<OrganisationName>();
        names.add(OrganisationName.of(LanguageList.has(said) ? said : language, name));
        if (!said.isEmpty() && !LanguageList.has(said)) {
            faults.add(new LineFault(LineFault.Kind.NO_LANGUAGE, said));
        }
        Arrays.stream(line.cell(OrganisationColumn.OTHER_NAMES).split(";"))
                .map(String::strip)
                .filter(other -> !other.isEmpty())
                .forEach(other -> {
                    var read = OTHER_NAME.matcher(other);
                    if (read.matches() && LanguageList.has(read.group(1))) {
                        names.add(OrganisationName.of(read.group(1), read.group(2)));
                    } else {
                        faults.add(new LineFault(LineFault.Kind.NO_LANGUAGE, other));
                    }
                });
        return names;
    }

    private static String country(String written, List<LineFault> faults) {
        var country = written.isEmpty() ? "" : CountryList.read(written).orElse(null);
        if (country == null) {
            faults.add(new LineFault(LineFault.Kind.NO_COUNTRY, written));
        }
        return country == null ? "" : country;
    }

    private static OrganisationKind kind(String written, List<LineFault> faults) {
        var kind = Arrays.stream(OrganisationKind.values())
                .filter(one -> one.name().equalsIgnoreCase(written))
                .findFirst();
        if (kind.isEmpty() && !written.isEmpty()) {
            faults.add(new LineFault(LineFault.Kind.NO_KIND, written));
        }
        return kind.orElse(OrganisationKind.NGO);
    }

    private static List<String> domains(String written, List<LineFault> faults) {
        var domains = Arrays.stream(written.split("[\\s,;]+"))
                .filter(one -> !one.isEmpty())
                .map(OrganisationDomain::read)
                .toList();
        domains.stream()
                .filter(one -> one.fault() != null)
                .forEach(one -> faults.add(new LineFault(LineFault.Kind.NO_OWN_DOMAIN, one.value())));
        return domains.stream().map(OrganisationDomain::value).distinct().toList();
    }
}
