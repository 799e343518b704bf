package kz.akd.bot.telegram.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.akd.bot.chatkit.Incoming;
import kz.akd.bot.telegram.api.RawUpdateReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Oddities of Telegram's updates, read. */
class UpdateMapperTest {

    private static Optional<Incoming> read(String update) {
        return RawUpdateReader.kept("{\"update_id\":1," + update.replace('\'', '"') + "}")
                .flatMap(UpdateMapper::of);
    }

    private static String privately(long from, String what) {
        return "'message':{'message_id':5,'date':1,'from':{'id':" + from
                + ",'is_bot':false,'first_name':'A'},'chat':{'id':" + from + ",'type':'private'}," + what + "}";
    }

    @ParameterizedTest
    @ValueSource(longs = {777_000, 1_087_968_824, 136_817_688})
    void telegrams_own_accounts_are_nobody_in_their_chats(long id) {
        assertThat(read(privately(id, "'text':'/start'"))).isEmpty();
        assertThat(read("'my_chat_member':{'date':1,'from':{'id':" + id
                        + ",'is_bot':true,'first_name':'A'},'chat':{'id':" + id
                        + ",'type':'private'},'old_chat_member':{'status':'kicked','until_date':0,'user':{'id':9,'is_bot':true,"
                        + "'first_name':'B'}},'new_chat_member':{'status':'member','user':{'id':9,'is_bot':true,"
                        + "'first_name':'B'}}}"))
                .isEmpty();
    }

    @Test
    void an_anonymous_administrators_command_in_a_group_is_answered_as_anybodys() {
        assertThat(read("'message':{'message_id':5,'date':1,'text':'/events','from':{'id':1087968824,'is_bot':true,"
                        + "'first_name':'Group'},'sender_chat':{'id':-100,'type':'supergroup','title':'G'},"
                        + "'chat':{'id':-100,'type':'supergroup','title':'G'}}"))
                .get()
                .isInstanceOf(Incoming.GroupCommand.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'message_thread_id':7,'is_topic_message':true, | 7",
                "'message_thread_id':7, | 0",
                "'is_topic_message':true, | 0"
            })
    void only_a_topic_is_answered_in_its_thread(String thread, long topic) {
        assertThat(read("'message':{'message_id':5,'date':1," + thread
                        + "'text':'/help','from':{'id':12,'is_bot':false,"
                        + "'first_name':'A'},'chat':{'id':-100,'type':'supergroup','title':'G'}}"))
                .get()
                .isInstanceOfSatisfying(
                        Incoming.GroupCommand.class,
                        command -> assertThat(command.at().topic()).isEqualTo(topic));
    }

    @Test
    void a_tap_on_a_message_that_is_no_longer_accessible_is_a_tap() {
        assertThat(read("'callback_query':{'id':'7','chat_instance':'1','data':'home','from':{'id':12,'is_bot':false,"
                        + "'first_name':'A'},'message':{'message_id':5,'date':0,'chat':{'id':12,'type':'private'}}}"))
                .get()
                .isInstanceOfSatisfying(
                        Incoming.Tapped.class, tap -> assertThat(tap.message()).isEqualTo(5));
    }

    @Test
    void a_contact_that_was_forwarded_and_one_of_no_account_are_known_as_such() {
        var own = "'contact':{'phone_number':'9613123456','first_name':'A','user_id':12}";
        assertThat(read(privately(12, own))).get().isInstanceOfSatisfying(Incoming.Contact.class, contact -> {
            assertThat(contact.isOwn()).isTrue();
            assertThat(contact.passedOn()).isFalse();
        });
        var forwarded =
                "'forward_origin':{'type':'user','date':1,'sender_user':{'id':12,'is_bot':false,'first_name':'A'}},";
        assertThat(read(privately(12, forwarded + own)))
                .get()
                .isInstanceOfSatisfying(
                        Incoming.Contact.class,
                        contact -> assertThat(contact.passedOn()).isTrue());
        var card = "'contact':{'phone_number':'9613123456','first_name':'A','vcard':'BEGIN:VCARD'}";
        assertThat(read(privately(12, card)))
                .get()
                .isInstanceOfSatisfying(
                        Incoming.Contact.class,
                        contact -> assertThat(contact.ownerId()).isZero());
    }
}
