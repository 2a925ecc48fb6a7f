package org.clarion.urgentactions.papers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.contracts.DocumentEvent;
import org.clarion.contracts.DocumentEvent.DocumentChanged;
import org.clarion.contracts.DocumentEvent.DocumentPublished;
import org.clarion.contracts.DocumentEvent.DocumentWithdrawn;
import org.clarion.contracts.DocumentEvent.PublicPaper;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;
import org.clarion.urgentactions.papers.PaperSubject.Kind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells others of a document in the transaction that changes it. Of one that not everybody reads nothing is told. */
@ApplicationScoped
class PaperTelling {

    private final DocumentAttachments attachments;
    private final PaperVersions versions;
    private final Outbox outbox;
    private final Clock clock;
    private final String site;

    PaperTelling(
            DocumentAttachments attachments,
            PaperVersions versions,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "clarion.address") String site) {
        this.attachments = attachments;
        this.versions = versions;
        this.outbox = outbox;
        this.clock = clock;
        this.site = site;
    }

    /** Keeps besides what everybody can read from now on. */
    void published(PublicDocument document, String by) {
        versions.keep(document, by, clock.instant());
        outbox.tell(
                Topic.DOCUMENTS, new DocumentPublished(document.id(), document.tellNext(), asOthersKnowIt(document)));
    }

    void changed(PublicDocument document, String by) {
        if (document.isPublished()) {
            versions.keep(document, by, clock.instant());
            document.tellNext();
            outbox.tell(Topic.DOCUMENTS, last(document));
        }
    }

    void withdrawn(PublicDocument document) {
        document.tellNext();
        outbox.tell(Topic.DOCUMENTS, last(document));
    }

    /** As others were told last: for whoever lost it. */
    DocumentEvent last(PublicDocument document) {
        return document.isPublished()
                ? new DocumentChanged(document.id(), document.told(), asOthersKnowIt(document))
                : new DocumentWithdrawn(document.id(), document.told(), Objects.requireNonNull(document.withdrawnAt()));
    }

    private PublicPaper asOthersKnowIt(PublicDocument document) {
        var subjects = attachments.of(document.id());
        return new PublicPaper(
                document.kind().name(),
                document.indexNumber().isEmpty() ? null : document.indexNumber(),
                document.issuedOn(),
                document.country(),
                Objects.requireNonNull(document.publishedAt()),
                document.originalLanguage(),
                byLanguage(document, (language, words) -> words.title()),
                byLanguage(document, (language, words) -> address(document.id(), language)),
                ids(subjects, Kind.ACTION, Kind.OUTCOME),
                ids(subjects, Kind.PLAN),
                ids(subjects, Kind.ASK));
    }

    private String address(UUID id, String language) {
        return site + "/documents/" + id + "?in=" + language;
    }

    private interface Said {
        String of(String language, PaperWords words);
    }

    private static Map<String, String> byLanguage(PublicDocument document, Said said) {
        return document.texts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, text -> said.of(text.getKey(), text.getValue())));
    }

    private static List<UUID> ids(List<PaperSubject> subjects, Kind... kinds) {
        return subjects.stream()
                .filter(subject -> List.of(kinds).contains(subject.kind()))
                .map(PaperSubject::id)
                .distinct()
                .toList();
    }
}
