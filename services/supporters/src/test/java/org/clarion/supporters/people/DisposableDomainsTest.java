package org.clarion.supporters.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisposableDomainsTest {

    @Test
    void knowsMailboxesThatLastForMinutesAndTheirBranches() {
        assertThat(DisposableDomains.have("mailinator.com")).isTrue();
        assertThat(DisposableDomains.have("team.mailinator.com")).isTrue();
        assertThat(DisposableDomains.have("mailinator.example")).isFalse();
        assertThat(DisposableDomains.have("gmail.com")).isFalse();
        assertThat(DisposableDomains.have("riseup.net")).isFalse();
        assertThat(DisposableDomains.have("example.org")).isFalse();
    }
}
