"""Drives the OpenMetadata Python SDK through the life of a user: `life.py BASE CONTROL TOKEN`."""

import sys

import requests
from checking import check, refused, same
from metadata.generated.schema.api.teams.createTeam import CreateTeamRequest
from metadata.generated.schema.api.teams.createUser import CreateUserRequest
from metadata.ingestion.ometa.client import APIError
from metadata.ingestion.ometa.mixins.server_mixin import VersionMismatchException
from metadata.sdk import client, configure
from metadata.sdk.entities import Teams, Users

base, control, control_token = sys.argv[1:4]


def ada(**more):
    return CreateUserRequest(name="ada", email="ada@example.com", **more)


def caller(token):
    """Configures the SDK for a caller. Its entities keep the first client they saw, so they are told of each further one."""
    sdk = configure(host=base, jwt_token=token)
    for entities in (Teams, Users):
        entities.set_default_client(sdk)


def tell(error, code, message):
    same((error.code, error.status_code, str(error)), (code, code, message))


def ids(users):
    return [str(user.id.root) for user in users]


with check("configure(host, jwt_token)"):
    caller("doppel-admin")

with check("Teams.create, Teams.retrieve_by_name"):
    team = Teams.create(CreateTeamRequest(name="mathematics", displayName="Mathematics", teamType="Group"))
    same(Teams.retrieve_by_name("mathematics").id, team.id)

with check("Users.create"):
    user = Users.create(ada(displayName="Ada", description="Writes *notes*", teams=[team.id]))
    same((user.name.root, user.email.root, user.displayName), ("ada", "ada@example.com", "Ada"))
    same((user.fullyQualifiedName.root, user.version.root, user.deleted), ("ada", 0.1, False))
    same([reference.name for reference in user.teams.root], ["mathematics"])

with check("Users.create of the same name changes the user"):
    again = Users.create(ada(displayName="Ada L.", description="Writes *notes*", teams=[team.id]))
    same((again.id, again.displayName, again.version.root), (user.id, "Ada L.", 0.2))

with check("Users.retrieve, with and without fields"):
    same(Users.retrieve(user.id).teams, None)
    same(Users.retrieve(user.id, fields=["teams", "roles"]).teams.root[0].id, team.id)

with check("Users.retrieve_by_name"):
    same(Users.retrieve_by_name("ada", fields=["teams"]).id, user.id)

with check("a name with a dot in it"):
    dotted = Users.create(CreateUserRequest(name="grace.hopper", email="grace.hopper@example.com"))
    same(Users.retrieve_by_name("grace.hopper").id, dotted.id)
    same(Users.retrieve_by_name(dotted.fullyQualifiedName.root).id, dotted.id)

with check("Users.list page by page, and back"):
    pages = [Users.list(limit=4)]
    while pages[-1].after:
        pages.append(Users.list(limit=4, after=pages[-1].after))
    seen = [one for page in pages for one in ids(page.entities)]
    total = client().ometa.list_entities(entity=Users.entity_type(), limit=1).total
    same((len(pages) > 2, len(seen), len(set(seen))), (True, total, total))
    same(ids(Users.list(limit=4, before=pages[2].before).entities), ids(pages[1].entities))

with check("Users.list_all, with filters"):
    same(sorted(ids(Users.list_all(batch_size=5))), sorted(seen))
    same(ids(Users.list_all(filters={"team": "mathematics"})), [str(user.id.root)])
    admins = Users.list_all(filters={"isAdmin": "true"})
    same({one.isAdmin for one in admins}, {True})

with check("Users.update"):
    changed = Users.retrieve(user.id)
    changed.displayName = "Ada Lovelace"
    changed.isAdmin = True
    updated = Users.update(changed)
    same((updated.displayName, updated.isAdmin, updated.description.root), ("Ada Lovelace", True, "Writes *notes*"))
    same(Users.retrieve(user.id).displayName, "Ada Lovelace")

with check("Users.update of nothing sends nothing"):
    same(Users.update(Users.retrieve(user.id)), None)

with check("Users.get_versions, Users.get_specific_version"):
    versions = Users.get_versions(user.id)
    same(len(versions) >= 2, True)
    same(Users.get_specific_version(user.id, "0.1").displayName, "Ada")
    same(Users.get_specific_version(user.id, "0.2").displayName in ("Ada L.", "Ada Lovelace"), True)

with check("Users.delete, and what is deleted is not found"):
    Users.delete(user.id)
    same(Users.retrieve(user.id), None)
    same(Users.retrieve_by_name("ada"), None)
    same(str(user.id.root) in ids(Users.list_all(filters={"include": "deleted"})), True)

with check("Users.restore"):
    same(Users.restore(user.id).deleted, False)
    same(Users.retrieve(user.id).displayName, "Ada Lovelace")

if hasattr(Users, "restore_async"):
    with check("Users.restore_async"):
        Users.delete(user.id)
        same(bool(Users.restore_async(user.id).job_id), True)
        same(Users.retrieve(user.id).deleted, False)

with check("Users.delete for good"):
    Users.delete(user.id, recursive=True, hard_delete=True)
    same(str(user.id.root) in ids(Users.list_all(filters={"include": "all"})), False)

with check("404 as the SDK tells it"):
    gone = f"user instance for {user.id.root} not found"
    tell(refused(APIError, lambda: Users.retrieve(user.id, nullable=False)), 404, gone)
    tell(refused(APIError, lambda: Users.restore(user.id)), 404, gone)
    tell(refused(APIError, lambda: Users.retrieve_by_name("nobody", nullable=False)), 404, "user instance for nobody not found")

with check("409 as the SDK tells it"):
    same(client().ometa.create(ada()).name.root, "ada")
    tell(refused(APIError, lambda: client().ometa.create(ada())), 409, "Entity already exists")

with check("400 as the SDK tells it"):
    tell(refused(APIError, lambda: Users.list(fields=["shoeSize"])), 400, "Invalid field name shoeSize")

with check("403 as the SDK tells it"):
    caller("doppel-viewer")
    same(refused(APIError, lambda: Users.create(CreateUserRequest(name="eve", email="eve@example.com"))).code, 403)
    same(Users.retrieve_by_name("admin").name.root, "admin")

with check("401 as the SDK tells it"):
    caller("doppel-expired")
    tell(refused(APIError, Users.list), 401, "Expired token!")

with check("a server of another version is refused by the SDK"):
    world = {"api": "collate", "given": {"rows": {"server": [{"version": "7.7.7"}]}}}
    requests.post(f"{control}/reset", json=world, headers={"x-doppel-token": control_token}, timeout=10).raise_for_status()
    refused(VersionMismatchException, lambda: caller("doppel-admin"))
