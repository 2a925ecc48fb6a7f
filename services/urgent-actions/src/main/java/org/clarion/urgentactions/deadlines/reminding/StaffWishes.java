package org.clarion.urgentactions.deadlines.reminding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Which mails the members of staff want: all, until they say otherwise. */
@ApplicationScoped
class StaffWishes implements PanacheRepositoryBase<StaffWish, String> {

    @Transactional
    StaffWish of(String member) {
        return findByIdOptional(member).orElseGet(() -> new StaffWish(member));
    }

    @Transactional
    void say(String member, boolean reminders, boolean digest) {
        var wish = findByIdOptional(member).orElseGet(() -> {
            var first = new StaffWish(member);
            persist(first);
            return first;
        });
        wish.become(reminders, digest);
    }
}
