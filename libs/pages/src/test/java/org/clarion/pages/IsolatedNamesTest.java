package org.clarion.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IsolatedNamesTest {

    @Test
    void whatIsPutInIsIsolatedAndNothingElse() {
        assertThat(IsolatedNames.isolated(
                        "رسالة إلى {name}: {#if late}{title}{#else}{days.written}{/if} {page:other(name)} \\{x}"))
                .isEqualTo(
                        "رسالة إلى \u2068{name}\u2069: {#if late}\u2068{title}\u2069{#else}{days.written}{/if} {page:other(name)} \\{x}");
    }
}
