package kz.akd.bot.members.groups;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.akd.bot.members.GroupId;
import kz.akd.bot.members.GroupKind;
import kz.akd.bot.shared.facts.AggregateStore;
import kz.akd.bot.shared.facts.AggregateStore.Change;
import kz.akd.bot.shared.facts.Fact;
import org.bson.types.ObjectId;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps groups. There are few and they are asked for at every turn, so all are remembered for a short time. */
@Repository
public class GroupStore {

    /** Bounds how long another node's change stays unseen here. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    private static final String ALL = "all";

    private final MongoOperations mongo;
    private final AggregateStore keeper;
    private final LoadingCache<String, Map<GroupId, Group>> cache;

    public GroupStore(MongoOperations mongo, AggregateStore keeper) {
        this.mongo = mongo;
        this.keeper = keeper;
        cache = Caffeine.newBuilder().expireAfterWrite(FRESH).build(all -> load());
        mongo.indexOps(Group.class).createIndex(new Index("key", Sort.Direction.ASC).unique());
        completeOldOnes();
    }

    /** An earlier release kept of a group its name alone. */
    private void completeOldOnes() {
        mongo.updateMulti(
                query(where("version").exists(false)),
                new Update()
                        .set("kind", GroupKind.LIST)
                        .set("joining", JoinPolicy.BY_REQUEST)
                        .set("cities", List.of())
                        .set("offices", List.of())
                        .set("asking", List.of())
                        .set("untold", List.of())
                        .set("version", 0L),
                Group.class);
    }

    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** In the order of their names. */
    private Map<GroupId, Group> load() {
        var byId = new LinkedHashMap<GroupId, Group>();
        mongo.findAll(Group.class).stream()
                .sorted(Comparator.comparing(Group::key))
                .forEach(group -> byId.put(group.id(), group));
        return byId;
    }

    private Map<GroupId, Group> byId() {
        return cache.get(ALL);
    }

    /** All, by name. */
    public List<Group> all() {
        return List.copyOf(byId().values());
    }

    public Optional<Group> find(GroupId id) {
        return Optional.ofNullable(byId().get(id));
    }

    /** The groups of these names, made where there is none yet. */
    public Set<GroupId> named(Collection<String> names) {
        return names.stream().map(this::named).collect(Collectors.toSet());
    }

    private GroupId named(String name) {
        var key = key(name);
        return withKey(key).map(Group::id).orElseGet(() -> {
            var made = new GroupId(new ObjectId());
            return keeper.add(Group.class, made, Group.named(made, name, GroupKind.LIST)) ? made : named(name);
        });
    }

    /** As the database has it now, whatever is remembered. */
    public Optional<Group> withKey(String key) {
        return Optional.ofNullable(mongo.findOne(query(where("key").is(key)), Group.class));
    }

    /** Their names, in the order of the alphabet. */
    public List<String> names(Collection<GroupId> ids) {
        return all().stream()
                .filter(group -> ids.contains(group.id()))
                .map(Group::name)
                .sorted()
                .toList();
    }

    public boolean add(Group group, Fact... facts) {
        return keeper.add(Group.class, group.id(), group, facts);
    }

    /** Empty also where another group has the name that this one would get. */
    public <R> Optional<R> change(GroupId id, Function<Group, Change<Group, R>> decision) {
        try {
            return keeper.change(Group.class, id, decision);
        } catch (DuplicateKeyException nameTaken) {
            return Optional.empty();
        }
    }

    public void remove(GroupId id) {
        mongo.remove(query(where("_id").is(id)), Group.class);
        cache.invalidate(ALL);
    }

    @EventListener
    public void on(AfterSaveEvent<?> saved) {
        if (saved.getSource() instanceof Group) {
            cache.invalidate(ALL);
        }
    }

    int tellAgain() {
        return keeper.tellAgain(Group.class, Group::id);
    }
}
