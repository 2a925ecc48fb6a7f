package org.clarion.supporters.erasing;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.forgetting.KeepingService;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Reader;
import org.clarion.supporters.erasing.ErasureLine.ServiceProof;
import org.clarion.supporters.terms.Terms;
import org.jspecify.annotations.Nullable;

/** The requests that the desk lists, as they were asked for. */
@RequestScoped
class ErasureList {

    private static final int LINES = 50;
    private static final ListShape<ErasureLine> SHAPE = ListShape.<ErasureLine>of(LINES)
            .search(ErasureLine::number)
            .filter("state", ErasureLine::state)
            .sort("asked", comparing(ErasureLine::askedAt));

    private final Erasures erasures;
    private final ErasureAnswers answers;
    private final ErasureRounds rounds;
    private final ListRequests asked;
    private final Reader reader;
    private final Clock clock;

    ErasureList(
            Erasures erasures,
            ErasureAnswers answers,
            ErasureRounds rounds,
            ListRequests asked,
            Reader reader,
            Clock clock) {
        this.erasures = erasures;
        this.answers = answers;
        this.rounds = rounds;
        this.asked = asked;
        this.reader = reader;
        this.clock = clock;
    }

    @Transactional
    ListPage<ErasureLine> page() {
        var all = erasures.latestFirst();
        Map<UUID, List<ErasureAnswer>> said = answers
                .to(all.stream().map(Erasure::id).toList())
                .stream()
                .collect(Collectors.groupingBy(ErasureAnswer::erasureId));
        var now = clock.instant();
        var words = reader.words(ErasingWords.class);
        return SHAPE.page(
                all.stream()
                        .map(one -> ErasureLine.of(
                                one, proofs(said.getOrDefault(one.id(), List.of())), rounds.within(), now, words))
                        .toList(),
                asked.only());
    }

    private static List<ServiceProof> proofs(List<ErasureAnswer> said) {
        return Arrays.stream(KeepingService.values())
                .map(KeepingService::service)
                .map(service -> new ServiceProof(
                        service,
                        at(said, service, false),
                        at(said, service, true),
                        said.stream()
                                .filter(answer -> answer.service().equals(service))
                                .map(ErasureAnswer::erased)
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private static @Nullable Instant at(List<ErasureAnswer> said, String service, boolean second) {
        return said.stream()
                .filter(answer -> answer.service().equals(service) && answer.second() == second)
                .map(ErasureAnswer::answeredAt)
                .findFirst()
                .orElse(null);
    }

    /** How long it may take, in words. */
    String within() {
        return Terms.inWords(rounds.within(), reader.language());
    }

    List<Choice> states() {
        var words = reader.words(ErasingWords.class);
        return List.of(
                new Choice("open", words.open()), new Choice("late", words.late()), new Choice("done", words.done()));
    }
}
