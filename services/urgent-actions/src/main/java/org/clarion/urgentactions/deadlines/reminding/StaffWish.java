package org.clarion.urgentactions.deadlines.reminding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Which mails a member of staff wants. */
@Entity
class StaffWish {

    @Id
    private String member;

    private boolean reminders;
    private boolean digest;

    protected StaffWish() {}

    /** Of whoever has said nothing: all of them. */
    StaffWish(String member) {
        this.member = member;
        this.reminders = true;
        this.digest = true;
    }

    void become(boolean wantsReminders, boolean wantsDigest) {
        reminders = wantsReminders;
        digest = wantsDigest;
    }

    boolean reminders() {
        return reminders;
    }

    boolean digest() {
        return digest;
    }
}
