package org.clarion.supporters.inviting;

import jakarta.enterprise.context.RequestScoped;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Reader;
import org.clarion.supporters.inviting.InvitationDesk.InvitableOrganisation;
import org.clarion.supporters.inviting.InvitationDesk.InvitationLine;
import org.clarion.supporters.organisations.PartnerOrganisation;

/** Who is invited, and who may be, as two lists of one page. */
@RequestScoped
class InvitationLists {

    private static final int LINES = 50;
    private static final int CHOICES = 100;

    /** Chosen for those of no single country. */
    private static final String NO_COUNTRY = "-";

    private final ListRequests asked;
    private final Reader reader;

    InvitationLists(ListRequests asked, Reader reader) {
        this.asked = asked;
        this.reader = reader;
    }

    ListPage<InvitationLine> invited(List<InvitationLine> lines) {
        return ListShape.<InvitationLine>of(LINES)
                .search(line -> words(line.organisation()))
                .filter("standing", line -> line.standing().name())
                .page(ordered(lines, InvitationLine::organisation), asked.named("invited"));
    }

    ListPage<InvitableOrganisation> free(List<InvitableOrganisation> free) {
        return ListShape.<InvitableOrganisation>of(CHOICES)
                .search(one -> words(one.organisation()))
                .filter("country", one -> code(one.organisation()))
                .page(ordered(free, InvitableOrganisation::organisation), asked.named("free"));
    }

    List<Choice> standings() {
        var words = reader.words(InvitingWords.class);
        return Arrays.stream(InvitationStanding.values())
                .map(one -> new Choice(one.name(), words.standing(one)))
                .toList();
    }

    List<Choice> countries(List<InvitableOrganisation> free) {
        var words = reader.words(InvitingWords.class);
        return free.stream()
                .map(one -> code(one.organisation()))
                .distinct()
                .map(code -> new Choice(code, code.equals(NO_COUNTRY) ? words.noCountry() : reader.country(code)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(reader.locale())::compare))
                .toList();
    }

    private <T> List<T> ordered(List<T> rows, Function<T, PartnerOrganisation> organisation) {
        Comparator<T> byName = Comparator.comparing(
                row -> organisation.apply(row).name(reader.language()), Collator.getInstance(reader.locale())::compare);
        return rows.stream().sorted(byName).toList();
    }

    private String words(PartnerOrganisation one) {
        return one.name(reader.language()) + " " + one.acronym();
    }

    private static String code(PartnerOrganisation one) {
        return one.country().isEmpty() ? NO_COUNTRY : one.country();
    }
}
