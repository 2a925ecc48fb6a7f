package org.clarion.supporters.delivering;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingLong;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Reader;

/** Mailings and providers as lists, as they were asked for. Each is named after its heading. */
@RequestScoped
class DeliveryLists {

    private static final int LINES = 25;
    private static final ListShape<MailingFate> MAILINGS = ListShape.<MailingFate>of(LINES)
            .search(one -> one.title() + " " + one.number())
            .filter("kind", MailingFate::kind)
            .sort("title", comparing(MailingFate::title, String.CASE_INSENSITIVE_ORDER))
            .greatestFirst("tried", comparingLong(one -> one.tally().tried()))
            .greatestFirst("bounced", comparingDouble(one -> one.tally().bounceRate()))
            .greatestFirst("complained", comparingDouble(one -> one.tally().complaintRate()))
            .greatestFirst("waiting", comparingLong(MailingFate::waiting))
            .greatestFirst("unwanted", comparingLong(MailingFate::unwanted))
            .greatestFirst("unreachable", comparingLong(MailingFate::unreachable));
    private static final ListShape<MailProvider> PROVIDERS = ListShape.<MailProvider>of(LINES)
            .search(MailProvider::domain)
            .sort("domain", comparing(MailProvider::domain))
            .greatestFirst("addresses", comparingLong(MailProvider::addresses))
            .greatestFirst("soft", comparingLong(MailProvider::softBouncing))
            .greatestFirst("paused", comparingLong(MailProvider::paused))
            .greatestFirst("complained", comparingLong(MailProvider::complained));

    private final DeliveryFigures figures;
    private final MailProviders providers;
    private final ListRequests asked;
    private final Reader reader;

    DeliveryLists(DeliveryFigures figures, MailProviders providers, ListRequests asked, Reader reader) {
        this.figures = figures;
        this.providers = providers;
        this.asked = asked;
        this.reader = reader;
    }

    ListPage<MailingFate> mailings() {
        return MAILINGS.page(figures.byMailing(reader.language()), asked.named("by-mailing"));
    }

    ListPage<MailProvider> providers() {
        return PROVIDERS.page(providers.largest(), asked.named("by-provider"));
    }

    List<Choice> kinds() {
        var words = reader.words(DeliveryWords.class);
        return List.of(
                new Choice("ALERT", words.alert()),
                new Choice("FOLLOW_UP", words.followUp()),
                new Choice("CHANGE", words.change()),
                new Choice("DEADLINE", words.deadline()),
                new Choice("OUTCOME", words.outcome()),
                new Choice("TOTALS", words.totals()));
    }
}
