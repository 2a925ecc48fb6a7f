package org.clarion.letters.bouncing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.clarion.letters.sending.Letter;
import org.clarion.letters.sending.Manuscript;
import org.clarion.letters.writing.PlainText;

/** What officials' mailboxes answer by themselves, for staff to read: some ask for another way to write to them. */
@ApplicationScoped
public class AutomaticAnswers implements PanacheRepositoryBase<AutomaticAnswer, UUID> {

    private static final int SHOWN = 50;
    private static final int LONGEST = 1_000;
    private static final int SKIP_LOCKED = -2;

    /** Whoever wrote the letter is taken out: staff learn what the official says, not to whom, nor about what subject. */
    void note(Letter letter, Manuscript writer, String said, Instant now) {
        var words = withoutAnyOf(writer, shortened(PlainText.lines(said)));
        var fingerprint = DigestUtils.sha256(words);
        var known = find(
                        "actionId = ?1 and targetId = ?2 and fingerprint = ?3",
                        letter.actionId(),
                        letter.targetId(),
                        fingerprint)
                .firstResultOptional();
        var answer = known.orElseGet(() -> new AutomaticAnswer(letter, fingerprint, words, now));
        answer.heard(now);
        persist(answer);
    }

    private static String shortened(String said) {
        return said.length() <= LONGEST ? said : PlainText.line(said.substring(0, LONGEST)) + " …";
    }

    private static String withoutAnyOf(Manuscript writer, String said) {
        return Stream.of(writer.subject().orElse(""), writer.address(), writer.name())
                .reduce(said, (left, personal) -> without(personal, left));
    }

    /** Whole words of it: machines repeat them in capitals, or over two lines. */
    static String without(String personal, String said) {
        var words = Arrays.stream(personal.strip().split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+", "(?iU)(?<!\\w)", "(?!\\w)"));
        return personal.isBlank() ? said : said.replaceAll(words, "…");
    }

    /** The latest ones. */
    @Transactional
    public List<AutomaticAnswer> latest() {
        return find("order by latestAt desc").page(0, SHOWN).list();
    }

    /** Some of them; how many they were. */
    int forgetBefore(Instant then, int most) {
        var past = find("latestAt < ?1", then)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, most)
                .list();
        past.forEach(this::delete);
        return past.size();
    }
}
