package org.clarion.supporters.newsletters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.clarion.contracts.DirectoryEvent.SectionChanged;
import org.clarion.supporters.consents.ConsentPurpose;
import org.clarion.supporters.consents.ConsentSource;
import org.clarion.supporters.consents.Consents;
import org.jspecify.annotations.Nullable;

/** Wishing for the newsletter of one's section. How many do is known; who writes one, writes it elsewhere. */
@ApplicationScoped
public class Newsletters {

    private final NewsletterSections sections;
    private final NewsletterWishes wishes;
    private final Consents consents;
    private final Clock clock;

    Newsletters(NewsletterSections sections, NewsletterWishes wishes, Consents consents, Clock clock) {
        this.sections = sections;
        this.wishes = wishes;
        this.consents = consents;
        this.clock = clock;
    }

    /** A section, as it is called in a language, and how many want its newsletter. */
    public record Newsletter(UUID section, String name, long readers) {}

    /** Of the sections that serve this country, and of those whose newsletter they wish for already. */
    @Transactional
    public List<Newsletter> offered(UUID supporter, @Nullable String country, String language) {
        var wished = wishes.of(supporter);
        return sections.listed().stream()
                .filter(section -> wished.contains(section.sectionId())
                        || section.countries().contains(country))
                .map(section -> called(section, language))
                .toList();
    }

    /** Of every section, for the desk. */
    @Transactional
    public List<Newsletter> all(String language) {
        return sections.listed().stream()
                .map(section -> called(section, language))
                .toList();
    }

    @Transactional
    public List<UUID> wished(UUID supporter) {
        return wishes.of(supporter);
    }

    /** What they wish for from now on, of what they were offered. Each consent, and its end, is in the ledger. */
    @Transactional
    public void choose(UUID supporter, Collection<UUID> chosen, Collection<UUID> offered, String wording) {
        var before = wishes.of(supporter);
        offered.stream()
                .filter(section -> chosen.contains(section) && !before.contains(section))
                .forEach(section -> {
                    wishes.persist(new NewsletterWish(supporter, section, clock.instant()));
                    consents.given(supporter, ConsentPurpose.NEWSLETTER, section, wording, ConsentSource.PREFERENCES);
                    consents.confirmed(supporter, ConsentPurpose.NEWSLETTER, section);
                });
        before.stream().filter(section -> !chosen.contains(section)).forEach(section -> {
            wishes.delete("supporterId = ?1 and sectionId = ?2", supporter, section);
            consents.withdrawn(supporter, ConsentPurpose.NEWSLETTER, section, ConsentSource.PREFERENCES);
        });
    }

    /** Somebody leaves. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID supporter) {
        wishes.delete("supporterId", supporter);
    }

    private Newsletter called(SectionChanged section, String language) {
        var names = section.names();
        var name = names.getOrDefault(
                language,
                names.getOrDefault(
                        section.language(), names.values().stream().findFirst().orElse("")));
        return new Newsletter(section.sectionId(), name, wishes.readersOf(section.sectionId()));
    }
}
