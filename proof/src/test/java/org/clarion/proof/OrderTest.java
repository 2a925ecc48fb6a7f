package org.clarion.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final Set<String> KNOWN = Set.of("--short", "--rate", "--only");

    @Test
    void whatWasAskedForIsFound() {
        var order = Order.of(List.of("--short", "--rate", "300", "--only", "live"), KNOWN);

        assertThat(order.isShort()).isTrue();
        assertThat(order.number("--rate")).hasValue(300);
        assertThat(order.only(List.of("limits", "live"), List.of("limits"))).containsExactly("live");
    }

    @Test
    void nothingSaidMeansWhatIsUsual() {
        var order = Order.of(List.of(), KNOWN);

        assertThat(order.isShort()).isFalse();
        assertThat(order.number("--rate")).isEmpty();
        assertThat(order.only(List.of("limits", "live", "soak"), List.of("limits", "live")))
                .containsExactlyInAnyOrder("limits", "live");
    }

    @Test
    void whatIsNotUnderstoodGetsASentence() {
        assertThatThrownBy(() -> Order.of(List.of("--fast"), KNOWN)).hasMessageContaining("\"--fast\" is not known");
        assertThatThrownBy(() -> Order.of(List.of("--rate"), KNOWN)).hasMessageContaining("needs a word");
        assertThatThrownBy(() -> Order.of(List.of("--rate", "-3"), KNOWN).number("--rate"))
                .hasMessageContaining("whole number above 0");
        assertThatThrownBy(() -> Order.of(List.of("--only", "naps"), KNOWN).only(List.of("live"), List.of("live")))
                .hasMessageContaining("The parts: live");
    }
}
