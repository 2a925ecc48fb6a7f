package org.clarion.urgentactions.staffrecord;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clarion.contracts.StaffEvent.StaffActed;
import org.clarion.pages.SoughtWords;
import org.clarion.typed.OurLanguages;

/** What acts are called, as their services say it. */
@ApplicationScoped
class RecordedActNames implements PanacheRepositoryBase<ActName, String> {

    /** The words that came with these acts. */
    void learn(Collection<StaffActed> told) {
        var said = new HashMap<String, Map<String, String>>();
        told.stream().filter(act -> !act.words().isEmpty()).forEach(act -> said.put(act.act(), act.words()));
        said.forEach((act, words) -> findByIdOptional(act)
                .ifPresentOrElse(
                        known -> {
                            if (!known.words().equals(words)) {
                                known.becomes(words);
                            }
                        },
                        () -> persist(new ActName(act, words))));
    }

    /** By act, in this language; one that nobody has named is called as its service wrote it. */
    Map<String, String> in(String language, Collection<String> acts) {
        var named = list("act in ?1", List.copyOf(acts)).stream()
                .collect(Collectors.toMap(ActName::act, name -> name.words()
                        .getOrDefault(language, name.words().getOrDefault(OurLanguages.first(), name.act()))));
        acts.forEach(act -> named.putIfAbsent(act, act));
        return named;
    }

    /** The acts in whose name this word is. */
    List<String> calledBy(String word, String language) {
        var sought = SoughtWords.of(word);
        return streamAll()
                .filter(name -> sought.areIn(name.words().getOrDefault(language, "")))
                .map(ActName::act)
                .toList();
    }
}
