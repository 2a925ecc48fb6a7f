package org.clarion.urgentactions.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffEntryTest {

    private static final String HASH = Passwords.hashed("a long one");

    @Test
    void anEntryIsNameRolesAndHash() {
        var entry = StaffEntry.read(" noor:campaigner+coordinator:" + HASH);

        assertThat(entry.name()).isEqualTo("noor");
        assertThat(entry.roles()).isEqualTo(Set.of("campaigner", "coordinator"));
        assertThat(Passwords.fits("a long one", entry.hash())).isTrue();
        assertThat(Passwords.fits("another", entry.hash())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$2a$", "$2b$", "$2y$"})
    void theHashOfAnyToolFits(String variant) {
        assertThat(Passwords.fits("a long one", variant + HASH.substring(4))).isTrue();
    }

    @Test
    void anEntryWithAReadablePasswordIsRefused() {
        assertThatThrownBy(() -> StaffEntry.read("noor:campaigner:secret"))
                .hasMessageContaining("bcrypt")
                .hasMessageNotContaining("secret");
    }

    @Test
    void anEntryWithAnUnknownRoleIsRefused() {
        assertThatThrownBy(() -> StaffEntry.read("noor:boss:" + HASH)).hasMessageContaining("a role there is not");
    }
}
