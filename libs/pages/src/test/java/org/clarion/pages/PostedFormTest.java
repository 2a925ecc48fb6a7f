package org.clarion.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** However often a form is posted, it is one deed. */
class PostedFormTest {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private final FormTokens tokens = new FormTokens("A".repeat(43));

    @Test
    void postedTwiceItHasTheSameKeyAndTwoFormsHaveTwo() {
        var form = page(NOON).token();
        var first = page(NOON.plusSeconds(60));
        var again = page(NOON.plusSeconds(61));
        var other = page(NOON);

        assertThat(first.accept(form)).isTrue();
        assertThat(again.accept(form)).isTrue();
        assertThat(other.accept(page(NOON).token())).isTrue();

        assertThat(again.idempotencyKey()).isEqualTo(first.idempotencyKey());
        assertThat(other.idempotencyKey()).isNotEqualTo(first.idempotencyKey());
        assertThat(first.fillTime()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void comingBackWithMistakesItKeepsItsKey() {
        var posted = page(NOON);
        posted.accept(page(NOON).token());
        var corrected = page(NOON);

        assertThat(corrected.accept(posted.token())).isTrue();
        assertThat(corrected.idempotencyKey()).isEqualTo(posted.idempotencyKey());
        assertThat(posted.isAccepted()).isTrue();
    }

    @Test
    void withoutATokenOfOursNothingIsDone() {
        var posted = page(NOON);

        assertThat(posted.accept(null)).isFalse();
        assertThat(posted.accept("guessed")).isFalse();
        assertThat(posted.accept(tokens.write(new FormToken(UUID.randomUUID(), NOON, "staff:Noor"))))
                .isFalse();
        assertThat(posted.isAccepted()).isFalse();
        assertThatThrownBy(posted::idempotencyKey).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFormIsGoodForAWeek() {
        var form = page(NOON).token();

        assertThat(page(NOON.plus(WEEK).minusSeconds(1)).accept(form)).isTrue();
        assertThat(page(NOON.plus(WEEK)).accept(form)).isFalse();
    }

    @Test
    void oneThatWasOpenForTooLongKeepsItsKeyAndMayBeSentAgain() {
        var form = page(NOON).token();
        var fresh = page(NOON);
        fresh.accept(form);
        var late = page(NOON.plus(WEEK));

        late.renew(form);

        assertThat(late.idempotencyKey()).isEqualTo(fresh.idempotencyKey());
        assertThat(late.fillTime()).isEqualTo(WEEK.dividedBy(2));
        assertThat(page(NOON.plus(WEEK)).accept(late.token())).isTrue();
    }

    @Test
    void oneThatIsNotOldKeepsItsTimeWhenItIsRenewed() {
        var form = page(NOON).token();
        var soon = page(NOON.plusSeconds(60));

        soon.renew(form);

        assertThat(soon.fillTime()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void fromWhatWeCannotReadTheSameKeyFollowsEveryTime() {
        var first = page(NOON);
        var again = page(NOON.plusSeconds(5));
        var other = page(NOON);
        first.renew("torn");
        again.renew("torn");
        other.renew("worn");

        assertThat(again.idempotencyKey()).isEqualTo(first.idempotencyKey()).isNotEqualTo(other.idempotencyKey());
        assertThat(first.fillTime()).isEqualTo(WEEK.dividedBy(2));
    }

    @Test
    void whereNoTokenCameAnyFormIsAnother() {
        var first = page(NOON);
        var second = page(NOON);
        first.renew(" ");
        second.renew(null);

        assertThat(first.idempotencyKey()).isNotEqualTo(second.idempotencyKey());
        assertThat(first.fillTime()).isZero();
    }

    @Test
    void aPageThatHoldsAFormIsOnePersons() {
        var page = page(NOON);
        assertThat(page.emitted()).isFalse();

        page.token();

        assertThat(page.emitted()).isTrue();
    }

    private PostedForm page(Instant now) {
        return new PostedForm(tokens, new Desk(instance(null)), instance(Clock.fixed(now, ZoneOffset.UTC)));
    }

    /** What the container would hand over, where it has one. */
    @SuppressWarnings("unchecked")
    private static <T> Instance<T> instance(@Nullable T bean) {
        return (Instance<T>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (self, method, arguments) -> {
                    return method.getName().equals("isResolvable") ? (Object) (bean != null) : bean;
                });
    }
}
