package org.clarion.urgentactions.sheets;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One matter and the number of its sheets. Two matters may share a number, so that it has an id: its first sheet's. */
@Entity
@Table(name = "action_case")
public class ActionCase {

    @Id
    private UUID id;

    private int counter;
    private int year;
    private String country;

    protected ActionCase() {}

    ActionCase(UUID id, int counter, int year, String country) {
        this.id = id;
        this.counter = counter;
        this.year = year;
        this.country = country;
    }

    public UUID id() {
        return id;
    }

    public int counter() {
        return counter;
    }

    public int year() {
        return year;
    }

    public String country() {
        return country;
    }

    boolean isNumbered(Draft draft) {
        return counter == draft.counter() && year == draft.year();
    }

    /** Its only sheet says so: what was mistyped is mended. */
    void call(int newCounter, int newYear, String newCountry) {
        counter = newCounter;
        year = newYear;
        country = newCountry;
    }
}
