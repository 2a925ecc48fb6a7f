package org.clarion.urgentactions.staff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/** Colleagues for tests, each with a name of their own. */
public final class StaffInTests {

    private static final String NOBODYS = "$2a$11$" + "x".repeat(53);

    private StaffInTests() {}

    /** Somebody with an address, who reads this language by this clock; what they log in with is the answer. */
    public static String member(EntityManager database, String called, String role, String language, String zone) {
        var name = called + "-" + UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                                insert into staff_member
                                    (name, id, password_hash, roles, full_name, email, language, zone, section, created_at)
                                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)""")
                .setParameter(1, name)
                .setParameter(2, UUID.randomUUID())
                .setParameter(3, NOBODYS)
                .setParameter(4, role)
                .setParameter(5, called)
                .setParameter(6, address(name))
                .setParameter(7, language)
                .setParameter(8, zone)
                .setParameter(9, "Lima-Norte")
                .setParameter(10, Instant.EPOCH)
                .executeUpdate());
        return name;
    }

    /** Where their mails go. */
    public static String address(String name) {
        return name.replaceAll("[^A-Za-z0-9-]", "") + "@section.example";
    }
}
