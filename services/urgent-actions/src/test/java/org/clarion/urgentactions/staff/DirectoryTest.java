package org.clarion.urgentactions.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private static final String HASH = Passwords.hashed("a long one");

    @Test
    void anEntryIsNameRolesAndHash() {
        var entry = Directory.Entry.read(" noor:campaigner+coordinator:" + HASH);

        assertThat(entry.name()).isEqualTo("noor");
        assertThat(entry.roles()).isEqualTo(Set.of("campaigner", "coordinator"));
        assertThat(Passwords.fits("a long one", entry.hash())).isTrue();
        assertThat(Passwords.fits("another", entry.hash())).isFalse();
    }

    @Test
    void anEntryWithAReadablePasswordIsRefused() {
        assertThatThrownBy(() -> Directory.Entry.read("noor:campaigner:secret"))
                .hasMessageContaining("bcrypt")
                .hasMessageNotContaining("secret");
    }

    @Test
    void anEntryWithAnUnknownRoleIsRefused() {
        assertThatThrownBy(() -> Directory.Entry.read("noor:boss:" + HASH)).hasMessageContaining("a role there is not");
    }
}
