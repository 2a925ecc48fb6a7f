package org.clarion.urgentactions.staffrecord;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import org.hibernate.annotations.ColumnTransformer;

/** What people call an act, by language. */
@Entity
class ActName {

    @Id
    private String act;

    @Convert(converter = WordsByLanguageJson.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private Map<String, String> words;

    protected ActName() {}

    ActName(String act, Map<String, String> words) {
        this.act = act;
        this.words = words;
    }

    /** Its service calls it something else by now. */
    void becomes(Map<String, String> newer) {
        words = newer;
    }

    String act() {
        return act;
    }

    Map<String, String> words() {
        return words;
    }
}
