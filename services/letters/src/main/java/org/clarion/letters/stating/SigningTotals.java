package org.clarion.letters.stating;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.contracts.TotalsLetterEvent.TotalsLettersSent;

/** A round of letters of totals: signed, kept with their figures, told of and on record in one transaction. */
@ApplicationScoped
class SigningTotals {

    private final TotalsLetters letters;
    private final KnownFigures figures;
    private final StaffActs acts;
    private final TotalsNews telling;
    private final Clock clock;

    SigningTotals(TotalsLetters letters, KnownFigures figures, StaffActs acts, TotalsNews telling, Clock clock) {
        this.letters = letters;
        this.figures = figures;
        this.acts = acts;
        this.telling = telling;
        this.clock = clock;
    }

    /** The same form posted twice is one round. */
    @Transactional
    void sign(UUID key, UUID actionId, List<TotalsAddressee> to, TotalsSignature signature, TotalsFigures stand) {
        if (to.isEmpty() || letters.findByIdOptional(id(key, to.getFirst())).isPresent()) {
            return;
        }
        var now = clock.instant();
        var said = figures.written(stand);
        to.forEach(one -> letters.persist(new TotalsLetter(id(key, one), one, signature, stand.asOf(), said, now)));
        var officials = (int) to.stream().filter(one -> one.official() != null).count();
        telling.sent(new TotalsLettersSent(actionId, stand.asOf(), officials, officials < to.size(), now));
        acts.record(
                StaffAct.of("signed letters of totals", actionId).on(actionId).with(PublicFact.COUNT, to.size()));
    }

    private static UUID id(UUID key, TotalsAddressee to) {
        var target = to.targetId().map(UUID::toString).orElse("the people at risk");
        return UUID.nameUUIDFromBytes((key + " " + target).getBytes(UTF_8));
    }
}
