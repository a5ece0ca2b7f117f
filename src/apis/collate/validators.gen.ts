// @ts-nocheck
/** Validators made from specs/collate.json by `npm run generate`: change the document, not this file. */
import * as helper0Module from 'ajv/dist/runtime/ucs2length.js'
const helper0 = helper0Module.default?.default ? helper0Module.default : helper0Module
import * as helper1Module from 'ajv-formats/dist/formats.js'
const helper1 = helper1Module.default?.default ? helper1Module.default : helper1Module
"use strict";
export const v0 = validate0;
const schema0 = {"type":"array","items":{"type":"string","enum":["*","profile","roles","teams","follows","owns","domains","personas","defaultPersona","inheritedRoles","inheritedPersonas","lastLoginTime","lastActivityTime","personaPreferences","id","name","fullyQualifiedName","description","externalId","scimUserName","displayName","version","updatedAt","updatedBy","impersonatedBy","email","href","timezone","isBot","isAdmin","allowImpersonation","changeDescription","incrementalChangeDescription","deleted","isEmailVerified"]}};

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/parameters/Fields/schema/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((data0 === "*") || (data0 === "profile")) || (data0 === "roles")) || (data0 === "teams")) || (data0 === "follows")) || (data0 === "owns")) || (data0 === "domains")) || (data0 === "personas")) || (data0 === "defaultPersona")) || (data0 === "inheritedRoles")) || (data0 === "inheritedPersonas")) || (data0 === "lastLoginTime")) || (data0 === "lastActivityTime")) || (data0 === "personaPreferences")) || (data0 === "id")) || (data0 === "name")) || (data0 === "fullyQualifiedName")) || (data0 === "description")) || (data0 === "externalId")) || (data0 === "scimUserName")) || (data0 === "displayName")) || (data0 === "version")) || (data0 === "updatedAt")) || (data0 === "updatedBy")) || (data0 === "impersonatedBy")) || (data0 === "email")) || (data0 === "href")) || (data0 === "timezone")) || (data0 === "isBot")) || (data0 === "isAdmin")) || (data0 === "allowImpersonation")) || (data0 === "changeDescription")) || (data0 === "incrementalChangeDescription")) || (data0 === "deleted")) || (data0 === "isEmailVerified"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/parameters/Fields/schema/items/enum",keyword:"enum",params:{allowedValues: schema0.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/parameters/Fields/schema/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const v1 = validate1;
const schema1 = {"type":"string","maxLength":3072};
const func0 = helper0.default;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 3072){
const err0 = {instancePath,schemaPath:"#/components/parameters/Team/schema/maxLength",keyword:"maxLength",params:{limit: 3072},message:"must NOT have more than 3072 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/parameters/Team/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v2 = validate2;
const schema2 = {"type":"integer","format":"int32","minimum":0,"maximum":1000000};
const formats0 = helper1.fullFormats.int32;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/components/parameters/Limit/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data == "number"){
if(data > 1000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/components/parameters/Limit/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/components/parameters/Limit/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats0.validate(data))){
const err3 = {instancePath,schemaPath:"#/components/parameters/Limit/schema/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v3 = validate3;
const schema3 = {"type":"string","maxLength":4096,"pattern":"^[A-Za-z0-9_-]*={0,2}$"};
const pattern0 = new RegExp("^[A-Za-z0-9_-]*={0,2}$", "u");

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 4096){
const err0 = {instancePath,schemaPath:"#/components/schemas/Cursor/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/Cursor/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]*={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]*={0,2}$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/Cursor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v4 = validate4;
const schema4 = {"type":"boolean"};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/components/parameters/IsAdmin/schema/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v5 = validate5;
const schema5 = {"type":"boolean"};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/components/parameters/IsBot/schema/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v6 = validate6;
const schema6 = {"type":"string","enum":["all","deleted","non-deleted"]};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/parameters/Include/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "all") || (data === "deleted")) || (data === "non-deleted"))){
const err1 = {instancePath,schemaPath:"#/components/parameters/Include/schema/enum",keyword:"enum",params:{allowedValues: schema6.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v7 = validate7;
const schema7 = {"type":"object","required":["data","paging"],"properties":{"data":{"type":"array","items":{"$ref":"doppel:response1"}},"paging":{"$ref":"doppel:response2"}}};
const schema8 = {"type":"object","required":["id","name","fullyQualifiedName","version","updatedAt","updatedBy","email","href","isBot","isAdmin","allowImpersonation","deleted"],"additionalProperties":false,"properties":{"id":{"$ref":"doppel:response4"},"name":{"$ref":"doppel:response5"},"fullyQualifiedName":{"type":"string","minLength":1,"maxLength":3072},"displayName":{"type":"string","maxLength":256},"description":{"type":"string"},"externalId":{"type":"string"},"scimUserName":{"type":"string","maxLength":256},"version":{"$ref":"doppel:response6"},"updatedAt":{"$ref":"doppel:response7"},"updatedBy":{"type":"string"},"impersonatedBy":{"type":"string"},"email":{"$ref":"doppel:response8"},"href":{"type":"string","format":"uri"},"timezone":{"type":"string"},"isBot":{"type":"boolean"},"isAdmin":{"type":"boolean"},"allowImpersonation":{"type":"boolean"},"profile":{"$ref":"doppel:response9"},"teams":{"type":"array","items":{"$ref":"doppel:response10"}},"personas":{"type":"array","items":{"$ref":"doppel:response10"}},"inheritedPersonas":{"type":"array","items":{"$ref":"doppel:response10"}},"defaultPersona":{"$ref":"doppel:response10"},"personaPreferences":{"type":"array","items":{"$ref":"doppel:response11"}},"owns":{"type":"array","items":{"$ref":"doppel:response10"}},"follows":{"type":"array","items":{"$ref":"doppel:response10"}},"deleted":{"type":"boolean"},"roles":{"type":"array","items":{"$ref":"doppel:response10"}},"inheritedRoles":{"type":"array","items":{"$ref":"doppel:response10"}},"domains":{"type":"array","items":{"$ref":"doppel:response10"}},"isEmailVerified":{"type":"boolean"},"lastLoginTime":{"$ref":"doppel:response7"},"lastActivityTime":{"$ref":"doppel:response7"},"changeDescription":{"$ref":"doppel:response12"},"incrementalChangeDescription":{"$ref":"doppel:response12"}}};
const func2 = Object.prototype.hasOwnProperty;
const schema9 = {"type":"string","format":"uuid"};
const formats2 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate9.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats2.test(data))){
const err0 = {instancePath,schemaPath:"#/components/schemas/Uuid/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/Uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema10 = {"type":"string","minLength":1,"maxLength":256,"pattern":"^((?!::).)*$"};
const pattern1 = new RegExp("^((?!::).)*$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate11.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 256){
const err0 = {instancePath,schemaPath:"#/components/schemas/EntityName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 1){
const err1 = {instancePath,schemaPath:"#/components/schemas/EntityName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern1.test(data)){
const err2 = {instancePath,schemaPath:"#/components/schemas/EntityName/pattern",keyword:"pattern",params:{pattern: "^((?!::).)*$"},message:"must match pattern \""+"^((?!::).)*$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/EntityName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema11 = {"type":"number","minimum":0.1};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate13.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data == "number"){
if(data < 0.1 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/components/schemas/EntityVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.1},message:"must be >= 0.1"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/EntityVersion/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema12 = {"type":"integer","format":"int64"};
const formats4 = helper1.fullFormats.int64;

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/components/schemas/Timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data == "number"){
if(!(formats4.validate(data))){
const err1 = {instancePath,schemaPath:"#/components/schemas/Timestamp/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema13 = {"type":"string","format":"email","minLength":6,"maxLength":127,"pattern":"^\\S[^\\s@]*@\\S[^\\s.]*\\.\\S+$"};
const formats6 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const pattern2 = new RegExp("^\\S[^\\s@]*@\\S[^\\s.]*\\.\\S+$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate17.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 127){
const err0 = {instancePath,schemaPath:"#/components/schemas/EmailAddress/maxLength",keyword:"maxLength",params:{limit: 127},message:"must NOT have more than 127 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 6){
const err1 = {instancePath,schemaPath:"#/components/schemas/EmailAddress/minLength",keyword:"minLength",params:{limit: 6},message:"must NOT have fewer than 6 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern2.test(data)){
const err2 = {instancePath,schemaPath:"#/components/schemas/EmailAddress/pattern",keyword:"pattern",params:{pattern: "^\\S[^\\s@]*@\\S[^\\s.]*\\.\\S+$"},message:"must match pattern \""+"^\\S[^\\s@]*@\\S[^\\s.]*\\.\\S+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats6.test(data))){
const err3 = {instancePath,schemaPath:"#/components/schemas/EmailAddress/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/EmailAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema14 = {"type":"object","additionalProperties":false,"properties":{"images":{"type":"object","additionalProperties":false,"properties":{"image":{"type":"string","format":"uri"},"image24":{"type":"string","format":"uri"},"image32":{"type":"string","format":"uri"},"image48":{"type":"string","format":"uri"},"image72":{"type":"string","format":"uri"},"image192":{"type":"string","format":"uri"},"image512":{"type":"string","format":"uri"}}},"subscription":{"type":"object","additionalProperties":false,"properties":{"slack":{"$ref":"doppel:response15"},"msTeams":{"$ref":"doppel:response15"},"gChat":{"$ref":"doppel:response15"},"generic":{"$ref":"doppel:response15"}}}}};
const formats8 = helper1.fullFormats.uri;
const schema15 = {"type":"object","additionalProperties":false,"properties":{"endpoint":{"type":"string","format":"uri"},"secretKey":{"type":"string"},"sendToAdmins":{"type":"boolean"},"sendToOwners":{"type":"boolean"},"sendToFollowers":{"type":"boolean"}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "endpoint") || (key0 === "secretKey")) || (key0 === "sendToAdmins")) || (key0 === "sendToOwners")) || (key0 === "sendToFollowers"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/Webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.endpoint !== undefined){
let data0 = data.endpoint;
if(typeof data0 === "string"){
if(!(formats8(data0))){
const err1 = {instancePath:instancePath+"/endpoint",schemaPath:"#/components/schemas/Webhook/properties/endpoint/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/endpoint",schemaPath:"#/components/schemas/Webhook/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.secretKey !== undefined){
if(typeof data.secretKey !== "string"){
const err3 = {instancePath:instancePath+"/secretKey",schemaPath:"#/components/schemas/Webhook/properties/secretKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sendToAdmins !== undefined){
if(typeof data.sendToAdmins !== "boolean"){
const err4 = {instancePath:instancePath+"/sendToAdmins",schemaPath:"#/components/schemas/Webhook/properties/sendToAdmins/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sendToOwners !== undefined){
if(typeof data.sendToOwners !== "boolean"){
const err5 = {instancePath:instancePath+"/sendToOwners",schemaPath:"#/components/schemas/Webhook/properties/sendToOwners/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.sendToFollowers !== undefined){
if(typeof data.sendToFollowers !== "boolean"){
const err6 = {instancePath:instancePath+"/sendToFollowers",schemaPath:"#/components/schemas/Webhook/properties/sendToFollowers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/components/schemas/Webhook/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate19.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "images") || (key0 === "subscription"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/Profile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.images !== undefined){
let data0 = data.images;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((((((key1 === "image") || (key1 === "image24")) || (key1 === "image32")) || (key1 === "image48")) || (key1 === "image72")) || (key1 === "image192")) || (key1 === "image512"))){
const err1 = {instancePath:instancePath+"/images",schemaPath:"#/components/schemas/Profile/properties/images/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.image !== undefined){
let data1 = data0.image;
if(typeof data1 === "string"){
if(!(formats8(data1))){
const err2 = {instancePath:instancePath+"/images/image",schemaPath:"#/components/schemas/Profile/properties/images/properties/image/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/images/image",schemaPath:"#/components/schemas/Profile/properties/images/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.image24 !== undefined){
let data2 = data0.image24;
if(typeof data2 === "string"){
if(!(formats8(data2))){
const err4 = {instancePath:instancePath+"/images/image24",schemaPath:"#/components/schemas/Profile/properties/images/properties/image24/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/images/image24",schemaPath:"#/components/schemas/Profile/properties/images/properties/image24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.image32 !== undefined){
let data3 = data0.image32;
if(typeof data3 === "string"){
if(!(formats8(data3))){
const err6 = {instancePath:instancePath+"/images/image32",schemaPath:"#/components/schemas/Profile/properties/images/properties/image32/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/images/image32",schemaPath:"#/components/schemas/Profile/properties/images/properties/image32/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.image48 !== undefined){
let data4 = data0.image48;
if(typeof data4 === "string"){
if(!(formats8(data4))){
const err8 = {instancePath:instancePath+"/images/image48",schemaPath:"#/components/schemas/Profile/properties/images/properties/image48/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/images/image48",schemaPath:"#/components/schemas/Profile/properties/images/properties/image48/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.image72 !== undefined){
let data5 = data0.image72;
if(typeof data5 === "string"){
if(!(formats8(data5))){
const err10 = {instancePath:instancePath+"/images/image72",schemaPath:"#/components/schemas/Profile/properties/images/properties/image72/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/images/image72",schemaPath:"#/components/schemas/Profile/properties/images/properties/image72/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.image192 !== undefined){
let data6 = data0.image192;
if(typeof data6 === "string"){
if(!(formats8(data6))){
const err12 = {instancePath:instancePath+"/images/image192",schemaPath:"#/components/schemas/Profile/properties/images/properties/image192/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/images/image192",schemaPath:"#/components/schemas/Profile/properties/images/properties/image192/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.image512 !== undefined){
let data7 = data0.image512;
if(typeof data7 === "string"){
if(!(formats8(data7))){
const err14 = {instancePath:instancePath+"/images/image512",schemaPath:"#/components/schemas/Profile/properties/images/properties/image512/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/images/image512",schemaPath:"#/components/schemas/Profile/properties/images/properties/image512/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/images",schemaPath:"#/components/schemas/Profile/properties/images/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.subscription !== undefined){
let data8 = data.subscription;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!((((key2 === "slack") || (key2 === "msTeams")) || (key2 === "gChat")) || (key2 === "generic"))){
const err17 = {instancePath:instancePath+"/subscription",schemaPath:"#/components/schemas/Profile/properties/subscription/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.slack !== undefined){
if(!(validate20(data8.slack, {instancePath:instancePath+"/subscription/slack",parentData:data8,parentDataProperty:"slack",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : validate20.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data8.msTeams !== undefined){
if(!(validate20(data8.msTeams, {instancePath:instancePath+"/subscription/msTeams",parentData:data8,parentDataProperty:"msTeams",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : validate20.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data8.gChat !== undefined){
if(!(validate20(data8.gChat, {instancePath:instancePath+"/subscription/gChat",parentData:data8,parentDataProperty:"gChat",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : validate20.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data8.generic !== undefined){
if(!(validate20(data8.generic, {instancePath:instancePath+"/subscription/generic",parentData:data8,parentDataProperty:"generic",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : validate20.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/subscription",schemaPath:"#/components/schemas/Profile/properties/subscription/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/components/schemas/Profile/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema16 = {"allOf":[{"$ref":"doppel:response14"}],"required":["name","fullyQualifiedName","deleted"]};
const schema17 = {"type":"object","required":["id","type"],"additionalProperties":false,"properties":{"id":{"$ref":"doppel:response4"},"type":{"type":"string"},"name":{"type":"string"},"fullyQualifiedName":{"type":"string"},"description":{"type":"string"},"displayName":{"type":"string"},"deleted":{"type":"boolean"},"inherited":{"type":"boolean"},"href":{"type":"string","format":"uri"}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/EntityReference/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/EntityReference/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema17.properties, key0))){
const err2 = {instancePath,schemaPath:"#/components/schemas/EntityReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate9(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : validate9.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/EntityReference/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/EntityReference/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fullyQualifiedName !== undefined){
if(typeof data.fullyQualifiedName !== "string"){
const err5 = {instancePath:instancePath+"/fullyQualifiedName",schemaPath:"#/components/schemas/EntityReference/properties/fullyQualifiedName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/EntityReference/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
const err7 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/EntityReference/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.deleted !== undefined){
if(typeof data.deleted !== "boolean"){
const err8 = {instancePath:instancePath+"/deleted",schemaPath:"#/components/schemas/EntityReference/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.inherited !== undefined){
if(typeof data.inherited !== "boolean"){
const err9 = {instancePath:instancePath+"/inherited",schemaPath:"#/components/schemas/EntityReference/properties/inherited/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.href !== undefined){
let data8 = data.href;
if(typeof data8 === "string"){
if(!(formats8(data8))){
const err10 = {instancePath:instancePath+"/href",schemaPath:"#/components/schemas/EntityReference/properties/href/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/href",schemaPath:"#/components/schemas/EntityReference/properties/href/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/EntityReference/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : validate27.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ResolvedReference/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.fullyQualifiedName === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ResolvedReference/required",keyword:"required",params:{missingProperty: "fullyQualifiedName"},message:"must have required property '"+"fullyQualifiedName"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.deleted === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ResolvedReference/required",keyword:"required",params:{missingProperty: "deleted"},message:"must have required property '"+"deleted"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema18 = {"type":"object","required":["personaId","personaName"],"additionalProperties":false,"properties":{"personaId":{"$ref":"doppel:response4"},"personaName":{"type":"string","maxLength":256},"landingPageSettings":{"type":"object","additionalProperties":false,"properties":{"headerColor":{"type":"string","maxLength":256},"headerImage":{"type":"string","maxLength":3072}}}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.personaId === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/PersonaPreference/required",keyword:"required",params:{missingProperty: "personaId"},message:"must have required property '"+"personaId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.personaName === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/PersonaPreference/required",keyword:"required",params:{missingProperty: "personaName"},message:"must have required property '"+"personaName"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "personaId") || (key0 === "personaName")) || (key0 === "landingPageSettings"))){
const err2 = {instancePath,schemaPath:"#/components/schemas/PersonaPreference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.personaId !== undefined){
if(!(validate9(data.personaId, {instancePath:instancePath+"/personaId",parentData:data,parentDataProperty:"personaId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : validate9.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.personaName !== undefined){
let data1 = data.personaName;
if(typeof data1 === "string"){
if(func0(data1) > 256){
const err3 = {instancePath:instancePath+"/personaName",schemaPath:"#/components/schemas/PersonaPreference/properties/personaName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/personaName",schemaPath:"#/components/schemas/PersonaPreference/properties/personaName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.landingPageSettings !== undefined){
let data2 = data.landingPageSettings;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "headerColor") || (key1 === "headerImage"))){
const err5 = {instancePath:instancePath+"/landingPageSettings",schemaPath:"#/components/schemas/PersonaPreference/properties/landingPageSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.headerColor !== undefined){
let data3 = data2.headerColor;
if(typeof data3 === "string"){
if(func0(data3) > 256){
const err6 = {instancePath:instancePath+"/landingPageSettings/headerColor",schemaPath:"#/components/schemas/PersonaPreference/properties/landingPageSettings/properties/headerColor/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/landingPageSettings/headerColor",schemaPath:"#/components/schemas/PersonaPreference/properties/landingPageSettings/properties/headerColor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.headerImage !== undefined){
let data4 = data2.headerImage;
if(typeof data4 === "string"){
if(func0(data4) > 3072){
const err8 = {instancePath:instancePath+"/landingPageSettings/headerImage",schemaPath:"#/components/schemas/PersonaPreference/properties/landingPageSettings/properties/headerImage/maxLength",keyword:"maxLength",params:{limit: 3072},message:"must NOT have more than 3072 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/landingPageSettings/headerImage",schemaPath:"#/components/schemas/PersonaPreference/properties/landingPageSettings/properties/headerImage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/landingPageSettings",schemaPath:"#/components/schemas/PersonaPreference/properties/landingPageSettings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/components/schemas/PersonaPreference/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema19 = {"type":"object","additionalProperties":false,"properties":{"fieldsAdded":{"type":"array","items":{"$ref":"doppel:response13"}},"fieldsUpdated":{"type":"array","items":{"$ref":"doppel:response13"}},"fieldsDeleted":{"type":"array","items":{"$ref":"doppel:response13"}},"previousVersion":{"$ref":"doppel:response6"},"changeSummary":{"type":"object"}}};
const schema20 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"oldValue":{},"newValue":{}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "oldValue")) || (key0 === "newValue"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/FieldChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/FieldChange/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/FieldChange/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "fieldsAdded") || (key0 === "fieldsUpdated")) || (key0 === "fieldsDeleted")) || (key0 === "previousVersion")) || (key0 === "changeSummary"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/ChangeDescription/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.fieldsAdded !== undefined){
let data0 = data.fieldsAdded;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate45(data0[i0], {instancePath:instancePath+"/fieldsAdded/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : validate45.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/fieldsAdded",schemaPath:"#/components/schemas/ChangeDescription/properties/fieldsAdded/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fieldsUpdated !== undefined){
let data2 = data.fieldsUpdated;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate45(data2[i1], {instancePath:instancePath+"/fieldsUpdated/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : validate45.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/fieldsUpdated",schemaPath:"#/components/schemas/ChangeDescription/properties/fieldsUpdated/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fieldsDeleted !== undefined){
let data4 = data.fieldsDeleted;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate45(data4[i2], {instancePath:instancePath+"/fieldsDeleted/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : validate45.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/fieldsDeleted",schemaPath:"#/components/schemas/ChangeDescription/properties/fieldsDeleted/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.previousVersion !== undefined){
if(!(validate13(data.previousVersion, {instancePath:instancePath+"/previousVersion",parentData:data,parentDataProperty:"previousVersion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : validate13.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.changeSummary !== undefined){
let data7 = data.changeSummary;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err4 = {instancePath:instancePath+"/changeSummary",schemaPath:"#/components/schemas/ChangeDescription/properties/changeSummary/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/ChangeDescription/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate8.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/User/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/User/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.fullyQualifiedName === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/User/required",keyword:"required",params:{missingProperty: "fullyQualifiedName"},message:"must have required property '"+"fullyQualifiedName"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.version === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/User/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.updatedAt === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/User/required",keyword:"required",params:{missingProperty: "updatedAt"},message:"must have required property '"+"updatedAt"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.updatedBy === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/User/required",keyword:"required",params:{missingProperty: "updatedBy"},message:"must have required property '"+"updatedBy"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.email === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/User/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.href === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/User/required",keyword:"required",params:{missingProperty: "href"},message:"must have required property '"+"href"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.isBot === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/User/required",keyword:"required",params:{missingProperty: "isBot"},message:"must have required property '"+"isBot"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.isAdmin === undefined){
const err9 = {instancePath,schemaPath:"#/components/schemas/User/required",keyword:"required",params:{missingProperty: "isAdmin"},message:"must have required property '"+"isAdmin"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.allowImpersonation === undefined){
const err10 = {instancePath,schemaPath:"#/components/schemas/User/required",keyword:"required",params:{missingProperty: "allowImpersonation"},message:"must have required property '"+"allowImpersonation"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.deleted === undefined){
const err11 = {instancePath,schemaPath:"#/components/schemas/User/required",keyword:"required",params:{missingProperty: "deleted"},message:"must have required property '"+"deleted"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
const err12 = {instancePath,schemaPath:"#/components/schemas/User/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate9(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : validate9.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate11(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : validate11.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.fullyQualifiedName !== undefined){
let data2 = data.fullyQualifiedName;
if(typeof data2 === "string"){
if(func0(data2) > 3072){
const err13 = {instancePath:instancePath+"/fullyQualifiedName",schemaPath:"#/components/schemas/User/properties/fullyQualifiedName/maxLength",keyword:"maxLength",params:{limit: 3072},message:"must NOT have more than 3072 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func0(data2) < 1){
const err14 = {instancePath:instancePath+"/fullyQualifiedName",schemaPath:"#/components/schemas/User/properties/fullyQualifiedName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/fullyQualifiedName",schemaPath:"#/components/schemas/User/properties/fullyQualifiedName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.displayName !== undefined){
let data3 = data.displayName;
if(typeof data3 === "string"){
if(func0(data3) > 256){
const err16 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/User/properties/displayName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/User/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err18 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/User/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
const err19 = {instancePath:instancePath+"/externalId",schemaPath:"#/components/schemas/User/properties/externalId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.scimUserName !== undefined){
let data6 = data.scimUserName;
if(typeof data6 === "string"){
if(func0(data6) > 256){
const err20 = {instancePath:instancePath+"/scimUserName",schemaPath:"#/components/schemas/User/properties/scimUserName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/scimUserName",schemaPath:"#/components/schemas/User/properties/scimUserName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.version !== undefined){
if(!(validate13(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : validate13.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.updatedAt !== undefined){
if(!(validate15(data.updatedAt, {instancePath:instancePath+"/updatedAt",parentData:data,parentDataProperty:"updatedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : validate15.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.updatedBy !== undefined){
if(typeof data.updatedBy !== "string"){
const err22 = {instancePath:instancePath+"/updatedBy",schemaPath:"#/components/schemas/User/properties/updatedBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.impersonatedBy !== undefined){
if(typeof data.impersonatedBy !== "string"){
const err23 = {instancePath:instancePath+"/impersonatedBy",schemaPath:"#/components/schemas/User/properties/impersonatedBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.email !== undefined){
if(!(validate17(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : validate17.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.href !== undefined){
let data12 = data.href;
if(typeof data12 === "string"){
if(!(formats8(data12))){
const err24 = {instancePath:instancePath+"/href",schemaPath:"#/components/schemas/User/properties/href/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/href",schemaPath:"#/components/schemas/User/properties/href/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
const err26 = {instancePath:instancePath+"/timezone",schemaPath:"#/components/schemas/User/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.isBot !== undefined){
if(typeof data.isBot !== "boolean"){
const err27 = {instancePath:instancePath+"/isBot",schemaPath:"#/components/schemas/User/properties/isBot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.isAdmin !== undefined){
if(typeof data.isAdmin !== "boolean"){
const err28 = {instancePath:instancePath+"/isAdmin",schemaPath:"#/components/schemas/User/properties/isAdmin/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.allowImpersonation !== undefined){
if(typeof data.allowImpersonation !== "boolean"){
const err29 = {instancePath:instancePath+"/allowImpersonation",schemaPath:"#/components/schemas/User/properties/allowImpersonation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.profile !== undefined){
if(!(validate19(data.profile, {instancePath:instancePath+"/profile",parentData:data,parentDataProperty:"profile",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : validate19.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.teams !== undefined){
let data18 = data.teams;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data18[i0], {instancePath:instancePath+"/teams/" + i0,parentData:data18,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : validate26.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/teams",schemaPath:"#/components/schemas/User/properties/teams/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.personas !== undefined){
let data20 = data.personas;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(!(validate26(data20[i1], {instancePath:instancePath+"/personas/" + i1,parentData:data20,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : validate26.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/personas",schemaPath:"#/components/schemas/User/properties/personas/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.inheritedPersonas !== undefined){
let data22 = data.inheritedPersonas;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
if(!(validate26(data22[i2], {instancePath:instancePath+"/inheritedPersonas/" + i2,parentData:data22,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : validate26.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/inheritedPersonas",schemaPath:"#/components/schemas/User/properties/inheritedPersonas/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.defaultPersona !== undefined){
if(!(validate26(data.defaultPersona, {instancePath:instancePath+"/defaultPersona",parentData:data,parentDataProperty:"defaultPersona",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : validate26.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.personaPreferences !== undefined){
let data25 = data.personaPreferences;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
if(!(validate34(data25[i3], {instancePath:instancePath+"/personaPreferences/" + i3,parentData:data25,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : validate34.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/personaPreferences",schemaPath:"#/components/schemas/User/properties/personaPreferences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.owns !== undefined){
let data27 = data.owns;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
if(!(validate26(data27[i4], {instancePath:instancePath+"/owns/" + i4,parentData:data27,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : validate26.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/owns",schemaPath:"#/components/schemas/User/properties/owns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.follows !== undefined){
let data29 = data.follows;
if(Array.isArray(data29)){
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
if(!(validate26(data29[i5], {instancePath:instancePath+"/follows/" + i5,parentData:data29,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : validate26.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/follows",schemaPath:"#/components/schemas/User/properties/follows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.deleted !== undefined){
if(typeof data.deleted !== "boolean"){
const err36 = {instancePath:instancePath+"/deleted",schemaPath:"#/components/schemas/User/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.roles !== undefined){
let data32 = data.roles;
if(Array.isArray(data32)){
const len6 = data32.length;
for(let i6=0; i6<len6; i6++){
if(!(validate26(data32[i6], {instancePath:instancePath+"/roles/" + i6,parentData:data32,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : validate26.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/roles",schemaPath:"#/components/schemas/User/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.inheritedRoles !== undefined){
let data34 = data.inheritedRoles;
if(Array.isArray(data34)){
const len7 = data34.length;
for(let i7=0; i7<len7; i7++){
if(!(validate26(data34[i7], {instancePath:instancePath+"/inheritedRoles/" + i7,parentData:data34,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : validate26.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/inheritedRoles",schemaPath:"#/components/schemas/User/properties/inheritedRoles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.domains !== undefined){
let data36 = data.domains;
if(Array.isArray(data36)){
const len8 = data36.length;
for(let i8=0; i8<len8; i8++){
if(!(validate26(data36[i8], {instancePath:instancePath+"/domains/" + i8,parentData:data36,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : validate26.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/domains",schemaPath:"#/components/schemas/User/properties/domains/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.isEmailVerified !== undefined){
if(typeof data.isEmailVerified !== "boolean"){
const err40 = {instancePath:instancePath+"/isEmailVerified",schemaPath:"#/components/schemas/User/properties/isEmailVerified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.lastLoginTime !== undefined){
if(!(validate15(data.lastLoginTime, {instancePath:instancePath+"/lastLoginTime",parentData:data,parentDataProperty:"lastLoginTime",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : validate15.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.lastActivityTime !== undefined){
if(!(validate15(data.lastActivityTime, {instancePath:instancePath+"/lastActivityTime",parentData:data,parentDataProperty:"lastActivityTime",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : validate15.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.changeDescription !== undefined){
if(!(validate44(data.changeDescription, {instancePath:instancePath+"/changeDescription",parentData:data,parentDataProperty:"changeDescription",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : validate44.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.incrementalChangeDescription !== undefined){
if(!(validate44(data.incrementalChangeDescription, {instancePath:instancePath+"/incrementalChangeDescription",parentData:data,parentDataProperty:"incrementalChangeDescription",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : validate44.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/components/schemas/User/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"object","required":["total"],"additionalProperties":false,"properties":{"before":{"$ref":"doppel:response3"},"after":{"$ref":"doppel:response3"},"total":{"type":"integer","format":"int32","minimum":0}}};
const schema22 = {"type":"string","maxLength":4096,"pattern":"^[A-Za-z0-9_-]*={0,2}$"};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 4096){
const err0 = {instancePath,schemaPath:"#/components/schemas/Cursor/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/Cursor/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]*={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]*={0,2}$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/Cursor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Paging/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "before") || (key0 === "after")) || (key0 === "total"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/Paging/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.before !== undefined){
if(!(validate54(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : validate54.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.after !== undefined){
if(!(validate54(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : validate54.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.total !== undefined){
let data2 = data.total;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err2 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/Paging/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/Paging/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats0.validate(data2))){
const err4 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/Paging/properties/total/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/components/schemas/Paging/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate7.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/UserList/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.paging === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/UserList/required",keyword:"required",params:{missingProperty: "paging"},message:"must have required property '"+"paging"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate8(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : validate8.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/UserList/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.paging !== undefined){
if(!(validate53(data.paging, {instancePath:instancePath+"/paging",parentData:data,parentDataProperty:"paging",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : validate53.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/UserList/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":{"data":true,"paging":true},"dynamicProps":false,"dynamicItems":false};

export const v8 = validate58;
const schema23 = {"allOf":[{"$ref":"doppel:response17"},{"type":"object","properties":{"code":{"const":400},"errorType":{"const":"BAD_REQUEST"}}}]};
const schema24 = {"type":"object","required":["code","errorType","message"],"properties":{"code":{"type":"integer","minimum":400,"maximum":599},"errorType":{"$ref":"doppel:response18"},"message":{"type":"string"}}};
const schema25 = {"type":"string","enum":["BAD_REQUEST","UNAUTHORIZED","FORBIDDEN","ENTITY_NOT_FOUND","ENTITY_ALREADY_EXISTS","ENTITY_LOCKED","PRECONDITION_FAILED","BULK_LIMIT_EXCEPTION","LIMITS_EXCEPTION","INTERNAL_ERROR","UNSUPPORTED_MEDIA_TYPE","METHOD_NOT_ALLOWED","NOT_FOUND"]};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/schemas/ErrorType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((data === "BAD_REQUEST") || (data === "UNAUTHORIZED")) || (data === "FORBIDDEN")) || (data === "ENTITY_NOT_FOUND")) || (data === "ENTITY_ALREADY_EXISTS")) || (data === "ENTITY_LOCKED")) || (data === "PRECONDITION_FAILED")) || (data === "BULK_LIMIT_EXCEPTION")) || (data === "LIMITS_EXCEPTION")) || (data === "INTERNAL_ERROR")) || (data === "UNSUPPORTED_MEDIA_TYPE")) || (data === "METHOD_NOT_ALLOWED")) || (data === "NOT_FOUND"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/ErrorType/enum",keyword:"enum",params:{allowedValues: schema25.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Error/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.errorType === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Error/required",keyword:"required",params:{missingProperty: "errorType"},message:"must have required property '"+"errorType"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.message === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Error/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Error/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 599 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Error/properties/code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 400 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/Error/properties/code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.errorType !== undefined){
if(!(validate60(data.errorType, {instancePath:instancePath+"/errorType",parentData:data,parentDataProperty:"errorType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : validate60.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err6 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/Error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/components/schemas/Error/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":{"code":true,"errorType":true,"message":true},"dynamicProps":false,"dynamicItems":false};


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : validate59.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
if(400 !== data.code){
const err0 = {instancePath:instancePath+"/code",schemaPath:"#/components/responses/BadRequest/content/application~1json/schema/allOf/1/properties/code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.errorType !== undefined){
if("BAD_REQUEST" !== data.errorType){
const err1 = {instancePath:instancePath+"/errorType",schemaPath:"#/components/responses/BadRequest/content/application~1json/schema/allOf/1/properties/errorType/const",keyword:"const",params:{allowedValue: "BAD_REQUEST"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/responses/BadRequest/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":{"code":true,"errorType":true,"message":true},"dynamicProps":false,"dynamicItems":false};

export const v9 = validate63;
const schema26 = {"allOf":[{"$ref":"doppel:response17"},{"type":"object","properties":{"code":{"const":401},"errorType":{"const":"UNAUTHORIZED"}}}]};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : validate59.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
if(401 !== data.code){
const err0 = {instancePath:instancePath+"/code",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/properties/code/const",keyword:"const",params:{allowedValue: 401},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.errorType !== undefined){
if("UNAUTHORIZED" !== data.errorType){
const err1 = {instancePath:instancePath+"/errorType",schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/properties/errorType/const",keyword:"const",params:{allowedValue: "UNAUTHORIZED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/responses/Unauthorized/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"code":true,"errorType":true,"message":true},"dynamicProps":false,"dynamicItems":false};

export const v10 = validate65;
const schema27 = {"type":"string","const":"om-auth"};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/headers/Challenge/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("om-auth" !== data){
const err1 = {instancePath,schemaPath:"#/components/headers/Challenge/schema/const",keyword:"const",params:{allowedValue: "om-auth"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v11 = validate66;
const schema28 = {"allOf":[{"$ref":"doppel:response17"},{"type":"object","properties":{"code":{"const":429},"errorType":{"const":"LIMITS_EXCEPTION"}}}]};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : validate59.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
if(429 !== data.code){
const err0 = {instancePath:instancePath+"/code",schemaPath:"#/components/responses/LimitReached/content/application~1json/schema/allOf/1/properties/code/const",keyword:"const",params:{allowedValue: 429},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.errorType !== undefined){
if("LIMITS_EXCEPTION" !== data.errorType){
const err1 = {instancePath:instancePath+"/errorType",schemaPath:"#/components/responses/LimitReached/content/application~1json/schema/allOf/1/properties/errorType/const",keyword:"const",params:{allowedValue: "LIMITS_EXCEPTION"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/responses/LimitReached/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":{"code":true,"errorType":true,"message":true},"dynamicProps":false,"dynamicItems":false};

export const v12 = validate68;
const schema29 = {"allOf":[{"$ref":"doppel:response17"},{"type":"object","properties":{"code":{"const":500},"errorType":{"const":"INTERNAL_ERROR"}}}]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : validate59.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
if(500 !== data.code){
const err0 = {instancePath:instancePath+"/code",schemaPath:"#/components/responses/InternalError/content/application~1json/schema/allOf/1/properties/code/const",keyword:"const",params:{allowedValue: 500},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.errorType !== undefined){
if("INTERNAL_ERROR" !== data.errorType){
const err1 = {instancePath:instancePath+"/errorType",schemaPath:"#/components/responses/InternalError/content/application~1json/schema/allOf/1/properties/errorType/const",keyword:"const",params:{allowedValue: "INTERNAL_ERROR"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/responses/InternalError/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":{"code":true,"errorType":true,"message":true},"dynamicProps":false,"dynamicItems":false};

export const v13 = validate70;
const schema30 = {"type":"object","required":["name","email"],"additionalProperties":false,"properties":{"name":{"$ref":"doppel:request8"},"email":{"$ref":"doppel:request9"},"displayName":{"type":["string","null"],"maxLength":256},"description":{"type":["string","null"]},"externalId":{"type":["string","null"]},"scimUserName":{"type":["string","null"],"maxLength":256},"timezone":{"type":["string","null"]},"isBot":{"type":["boolean","null"]},"botName":{"type":["string","null"],"maxLength":256},"isAdmin":{"type":["boolean","null"]},"profile":{"anyOf":[{"$ref":"doppel:request10"},{"type":"null"}]},"teams":{"type":["array","null"],"items":{"$ref":"doppel:request11"}},"roles":{"type":["array","null"],"items":{"$ref":"doppel:request11"}},"personas":{"type":["array","null"],"items":{"$ref":"doppel:request12"}},"defaultPersona":{"anyOf":[{"$ref":"doppel:request12"},{"type":"null"}]},"domain":{"type":["string","null"],"minLength":1,"maxLength":3072},"domains":{"type":["array","null"],"items":{"$ref":"doppel:request11"}},"authenticationMechanism":{"anyOf":[{"$ref":"doppel:request13"},{"type":"null"}]},"createPasswordType":{"type":["string","null"],"enum":["ADMIN_CREATE","USER_CREATE",null]},"password":{"type":["string","null"],"format":"password"},"confirmPassword":{"type":["string","null"],"format":"password"}}};
const schema31 = {"type":"string","minLength":1,"maxLength":256,"pattern":"^((?!::).)*$"};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 256){
const err0 = {instancePath,schemaPath:"#/components/schemas/EntityName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 1){
const err1 = {instancePath,schemaPath:"#/components/schemas/EntityName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern1.test(data)){
const err2 = {instancePath,schemaPath:"#/components/schemas/EntityName/pattern",keyword:"pattern",params:{pattern: "^((?!::).)*$"},message:"must match pattern \""+"^((?!::).)*$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/EntityName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"string","format":"email","minLength":6,"maxLength":127,"pattern":"^\\S[^\\s@]*@\\S[^\\s.]*\\.\\S+$"};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 127){
const err0 = {instancePath,schemaPath:"#/components/schemas/EmailAddress/maxLength",keyword:"maxLength",params:{limit: 127},message:"must NOT have more than 127 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 6){
const err1 = {instancePath,schemaPath:"#/components/schemas/EmailAddress/minLength",keyword:"minLength",params:{limit: 6},message:"must NOT have fewer than 6 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern2.test(data)){
const err2 = {instancePath,schemaPath:"#/components/schemas/EmailAddress/pattern",keyword:"pattern",params:{pattern: "^\\S[^\\s@]*@\\S[^\\s.]*\\.\\S+$"},message:"must match pattern \""+"^\\S[^\\s@]*@\\S[^\\s.]*\\.\\S+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats6.test(data))){
const err3 = {instancePath,schemaPath:"#/components/schemas/EmailAddress/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/EmailAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","additionalProperties":false,"properties":{"images":{"type":"object","additionalProperties":false,"properties":{"image":{"type":"string","format":"uri"},"image24":{"type":"string","format":"uri"},"image32":{"type":"string","format":"uri"},"image48":{"type":"string","format":"uri"},"image72":{"type":"string","format":"uri"},"image192":{"type":"string","format":"uri"},"image512":{"type":"string","format":"uri"}}},"subscription":{"type":"object","additionalProperties":false,"properties":{"slack":{"$ref":"doppel:request15"},"msTeams":{"$ref":"doppel:request15"},"gChat":{"$ref":"doppel:request15"},"generic":{"$ref":"doppel:request15"}}}}};
const schema34 = {"type":"object","additionalProperties":false,"properties":{"endpoint":{"type":"string","format":"uri"},"secretKey":{"type":"string"},"sendToAdmins":{"type":"boolean"},"sendToOwners":{"type":"boolean"},"sendToFollowers":{"type":"boolean"}}};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "endpoint") || (key0 === "secretKey")) || (key0 === "sendToAdmins")) || (key0 === "sendToOwners")) || (key0 === "sendToFollowers"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/Webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.endpoint !== undefined){
let data0 = data.endpoint;
if(typeof data0 === "string"){
if(!(formats8(data0))){
const err1 = {instancePath:instancePath+"/endpoint",schemaPath:"#/components/schemas/Webhook/properties/endpoint/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/endpoint",schemaPath:"#/components/schemas/Webhook/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.secretKey !== undefined){
if(typeof data.secretKey !== "string"){
const err3 = {instancePath:instancePath+"/secretKey",schemaPath:"#/components/schemas/Webhook/properties/secretKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sendToAdmins !== undefined){
if(typeof data.sendToAdmins !== "boolean"){
const err4 = {instancePath:instancePath+"/sendToAdmins",schemaPath:"#/components/schemas/Webhook/properties/sendToAdmins/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sendToOwners !== undefined){
if(typeof data.sendToOwners !== "boolean"){
const err5 = {instancePath:instancePath+"/sendToOwners",schemaPath:"#/components/schemas/Webhook/properties/sendToOwners/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.sendToFollowers !== undefined){
if(typeof data.sendToFollowers !== "boolean"){
const err6 = {instancePath:instancePath+"/sendToFollowers",schemaPath:"#/components/schemas/Webhook/properties/sendToFollowers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/components/schemas/Webhook/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "images") || (key0 === "subscription"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/Profile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.images !== undefined){
let data0 = data.images;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((((((key1 === "image") || (key1 === "image24")) || (key1 === "image32")) || (key1 === "image48")) || (key1 === "image72")) || (key1 === "image192")) || (key1 === "image512"))){
const err1 = {instancePath:instancePath+"/images",schemaPath:"#/components/schemas/Profile/properties/images/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.image !== undefined){
let data1 = data0.image;
if(typeof data1 === "string"){
if(!(formats8(data1))){
const err2 = {instancePath:instancePath+"/images/image",schemaPath:"#/components/schemas/Profile/properties/images/properties/image/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/images/image",schemaPath:"#/components/schemas/Profile/properties/images/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.image24 !== undefined){
let data2 = data0.image24;
if(typeof data2 === "string"){
if(!(formats8(data2))){
const err4 = {instancePath:instancePath+"/images/image24",schemaPath:"#/components/schemas/Profile/properties/images/properties/image24/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/images/image24",schemaPath:"#/components/schemas/Profile/properties/images/properties/image24/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.image32 !== undefined){
let data3 = data0.image32;
if(typeof data3 === "string"){
if(!(formats8(data3))){
const err6 = {instancePath:instancePath+"/images/image32",schemaPath:"#/components/schemas/Profile/properties/images/properties/image32/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/images/image32",schemaPath:"#/components/schemas/Profile/properties/images/properties/image32/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.image48 !== undefined){
let data4 = data0.image48;
if(typeof data4 === "string"){
if(!(formats8(data4))){
const err8 = {instancePath:instancePath+"/images/image48",schemaPath:"#/components/schemas/Profile/properties/images/properties/image48/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/images/image48",schemaPath:"#/components/schemas/Profile/properties/images/properties/image48/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.image72 !== undefined){
let data5 = data0.image72;
if(typeof data5 === "string"){
if(!(formats8(data5))){
const err10 = {instancePath:instancePath+"/images/image72",schemaPath:"#/components/schemas/Profile/properties/images/properties/image72/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/images/image72",schemaPath:"#/components/schemas/Profile/properties/images/properties/image72/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.image192 !== undefined){
let data6 = data0.image192;
if(typeof data6 === "string"){
if(!(formats8(data6))){
const err12 = {instancePath:instancePath+"/images/image192",schemaPath:"#/components/schemas/Profile/properties/images/properties/image192/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/images/image192",schemaPath:"#/components/schemas/Profile/properties/images/properties/image192/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.image512 !== undefined){
let data7 = data0.image512;
if(typeof data7 === "string"){
if(!(formats8(data7))){
const err14 = {instancePath:instancePath+"/images/image512",schemaPath:"#/components/schemas/Profile/properties/images/properties/image512/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/images/image512",schemaPath:"#/components/schemas/Profile/properties/images/properties/image512/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/images",schemaPath:"#/components/schemas/Profile/properties/images/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.subscription !== undefined){
let data8 = data.subscription;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!((((key2 === "slack") || (key2 === "msTeams")) || (key2 === "gChat")) || (key2 === "generic"))){
const err17 = {instancePath:instancePath+"/subscription",schemaPath:"#/components/schemas/Profile/properties/subscription/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.slack !== undefined){
if(!(validate76(data8.slack, {instancePath:instancePath+"/subscription/slack",parentData:data8,parentDataProperty:"slack",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : validate76.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data8.msTeams !== undefined){
if(!(validate76(data8.msTeams, {instancePath:instancePath+"/subscription/msTeams",parentData:data8,parentDataProperty:"msTeams",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : validate76.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data8.gChat !== undefined){
if(!(validate76(data8.gChat, {instancePath:instancePath+"/subscription/gChat",parentData:data8,parentDataProperty:"gChat",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : validate76.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data8.generic !== undefined){
if(!(validate76(data8.generic, {instancePath:instancePath+"/subscription/generic",parentData:data8,parentDataProperty:"generic",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : validate76.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/subscription",schemaPath:"#/components/schemas/Profile/properties/subscription/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/components/schemas/Profile/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"string","minLength":1,"maxLength":3072};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 3072){
const err0 = {instancePath,schemaPath:"#/components/schemas/NameOrId/maxLength",keyword:"maxLength",params:{limit: 3072},message:"must NOT have more than 3072 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 1){
const err1 = {instancePath,schemaPath:"#/components/schemas/NameOrId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/NameOrId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"object","required":["id","type"],"additionalProperties":false,"properties":{"id":{"$ref":"doppel:request14"},"type":{"type":"string"},"name":{"type":"string"},"fullyQualifiedName":{"type":"string"},"description":{"type":"string"},"displayName":{"type":"string"},"deleted":{"type":"boolean"},"inherited":{"type":"boolean"},"href":{"type":"string","format":"uri"}}};
const schema37 = {"type":"string","format":"uuid"};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats2.test(data))){
const err0 = {instancePath,schemaPath:"#/components/schemas/Uuid/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/schemas/Uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/EntityReference/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/EntityReference/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema36.properties, key0))){
const err2 = {instancePath,schemaPath:"#/components/schemas/EntityReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate86(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : validate86.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/EntityReference/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/EntityReference/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fullyQualifiedName !== undefined){
if(typeof data.fullyQualifiedName !== "string"){
const err5 = {instancePath:instancePath+"/fullyQualifiedName",schemaPath:"#/components/schemas/EntityReference/properties/fullyQualifiedName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/EntityReference/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
const err7 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/EntityReference/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.deleted !== undefined){
if(typeof data.deleted !== "boolean"){
const err8 = {instancePath:instancePath+"/deleted",schemaPath:"#/components/schemas/EntityReference/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.inherited !== undefined){
if(typeof data.inherited !== "boolean"){
const err9 = {instancePath:instancePath+"/inherited",schemaPath:"#/components/schemas/EntityReference/properties/inherited/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.href !== undefined){
let data8 = data.href;
if(typeof data8 === "string"){
if(!(formats8(data8))){
const err10 = {instancePath:instancePath+"/href",schemaPath:"#/components/schemas/EntityReference/properties/href/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/href",schemaPath:"#/components/schemas/EntityReference/properties/href/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/components/schemas/EntityReference/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","additionalProperties":false,"properties":{"authType":{"type":"string","enum":["JWT","SSO","BASIC"]},"config":{"type":"object"}}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "authType") || (key0 === "config"))){
const err0 = {instancePath,schemaPath:"#/components/schemas/AuthenticationMechanism/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.authType !== undefined){
let data0 = data.authType;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/authType",schemaPath:"#/components/schemas/AuthenticationMechanism/properties/authType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((data0 === "JWT") || (data0 === "SSO")) || (data0 === "BASIC"))){
const err2 = {instancePath:instancePath+"/authType",schemaPath:"#/components/schemas/AuthenticationMechanism/properties/authType/enum",keyword:"enum",params:{allowedValues: schema38.properties.authType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.config !== undefined){
let data1 = data.config;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/config",schemaPath:"#/components/schemas/AuthenticationMechanism/properties/config/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/AuthenticationMechanism/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreateUser/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.email === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/CreateUser/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema30.properties, key0))){
const err2 = {instancePath,schemaPath:"#/components/schemas/CreateUser/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate71(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : validate71.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate73(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : validate73.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
let data2 = data.displayName;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/CreateUser/properties/displayName/type",keyword:"type",params:{type: schema30.properties.displayName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 === "string"){
if(func0(data2) > 256){
const err4 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/CreateUser/properties/displayName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.description !== undefined){
let data3 = data.description;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/CreateUser/properties/description/type",keyword:"type",params:{type: schema30.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.externalId !== undefined){
let data4 = data.externalId;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/externalId",schemaPath:"#/components/schemas/CreateUser/properties/externalId/type",keyword:"type",params:{type: schema30.properties.externalId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.scimUserName !== undefined){
let data5 = data.scimUserName;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/scimUserName",schemaPath:"#/components/schemas/CreateUser/properties/scimUserName/type",keyword:"type",params:{type: schema30.properties.scimUserName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data5 === "string"){
if(func0(data5) > 256){
const err8 = {instancePath:instancePath+"/scimUserName",schemaPath:"#/components/schemas/CreateUser/properties/scimUserName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.timezone !== undefined){
let data6 = data.timezone;
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/timezone",schemaPath:"#/components/schemas/CreateUser/properties/timezone/type",keyword:"type",params:{type: schema30.properties.timezone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.isBot !== undefined){
let data7 = data.isBot;
if((typeof data7 !== "boolean") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/isBot",schemaPath:"#/components/schemas/CreateUser/properties/isBot/type",keyword:"type",params:{type: schema30.properties.isBot.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.botName !== undefined){
let data8 = data.botName;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/botName",schemaPath:"#/components/schemas/CreateUser/properties/botName/type",keyword:"type",params:{type: schema30.properties.botName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data8 === "string"){
if(func0(data8) > 256){
const err12 = {instancePath:instancePath+"/botName",schemaPath:"#/components/schemas/CreateUser/properties/botName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.isAdmin !== undefined){
let data9 = data.isAdmin;
if((typeof data9 !== "boolean") && (data9 !== null)){
const err13 = {instancePath:instancePath+"/isAdmin",schemaPath:"#/components/schemas/CreateUser/properties/isAdmin/type",keyword:"type",params:{type: schema30.properties.isAdmin.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.profile !== undefined){
let data10 = data.profile;
const _errs21 = errors;
let valid1 = false;
const _errs22 = errors;
if(!(validate75(data10, {instancePath:instancePath+"/profile",parentData:data,parentDataProperty:"profile",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : validate75.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs22 === errors;
valid1 = valid1 || _valid0;
const _errs23 = errors;
if(data10 !== null){
const err14 = {instancePath:instancePath+"/profile",schemaPath:"#/components/schemas/CreateUser/properties/profile/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err15 = {instancePath:instancePath+"/profile",schemaPath:"#/components/schemas/CreateUser/properties/profile/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.teams !== undefined){
let data11 = data.teams;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err16 = {instancePath:instancePath+"/teams",schemaPath:"#/components/schemas/CreateUser/properties/teams/type",keyword:"type",params:{type: schema30.properties.teams.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate82(data11[i0], {instancePath:instancePath+"/teams/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : validate82.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
}
if(data.roles !== undefined){
let data13 = data.roles;
if((!(Array.isArray(data13))) && (data13 !== null)){
const err17 = {instancePath:instancePath+"/roles",schemaPath:"#/components/schemas/CreateUser/properties/roles/type",keyword:"type",params:{type: schema30.properties.roles.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate82(data13[i1], {instancePath:instancePath+"/roles/" + i1,parentData:data13,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : validate82.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
}
if(data.personas !== undefined){
let data15 = data.personas;
if((!(Array.isArray(data15))) && (data15 !== null)){
const err18 = {instancePath:instancePath+"/personas",schemaPath:"#/components/schemas/CreateUser/properties/personas/type",keyword:"type",params:{type: schema30.properties.personas.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(!(validate85(data15[i2], {instancePath:instancePath+"/personas/" + i2,parentData:data15,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : validate85.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
}
if(data.defaultPersona !== undefined){
let data17 = data.defaultPersona;
const _errs35 = errors;
let valid8 = false;
const _errs36 = errors;
if(!(validate85(data17, {instancePath:instancePath+"/defaultPersona",parentData:data,parentDataProperty:"defaultPersona",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : validate85.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
var _valid1 = _errs36 === errors;
valid8 = valid8 || _valid1;
const _errs37 = errors;
if(data17 !== null){
const err19 = {instancePath:instancePath+"/defaultPersona",schemaPath:"#/components/schemas/CreateUser/properties/defaultPersona/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs37 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const err20 = {instancePath:instancePath+"/defaultPersona",schemaPath:"#/components/schemas/CreateUser/properties/defaultPersona/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
if(data.domain !== undefined){
let data18 = data.domain;
if((typeof data18 !== "string") && (data18 !== null)){
const err21 = {instancePath:instancePath+"/domain",schemaPath:"#/components/schemas/CreateUser/properties/domain/type",keyword:"type",params:{type: schema30.properties.domain.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data18 === "string"){
if(func0(data18) > 3072){
const err22 = {instancePath:instancePath+"/domain",schemaPath:"#/components/schemas/CreateUser/properties/domain/maxLength",keyword:"maxLength",params:{limit: 3072},message:"must NOT have more than 3072 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func0(data18) < 1){
const err23 = {instancePath:instancePath+"/domain",schemaPath:"#/components/schemas/CreateUser/properties/domain/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.domains !== undefined){
let data19 = data.domains;
if((!(Array.isArray(data19))) && (data19 !== null)){
const err24 = {instancePath:instancePath+"/domains",schemaPath:"#/components/schemas/CreateUser/properties/domains/type",keyword:"type",params:{type: schema30.properties.domains.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
if(!(validate82(data19[i3], {instancePath:instancePath+"/domains/" + i3,parentData:data19,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : validate82.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
}
if(data.authenticationMechanism !== undefined){
let data21 = data.authenticationMechanism;
const _errs45 = errors;
let valid11 = false;
const _errs46 = errors;
if(!(validate91(data21, {instancePath:instancePath+"/authenticationMechanism",parentData:data,parentDataProperty:"authenticationMechanism",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : validate91.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
var _valid2 = _errs46 === errors;
valid11 = valid11 || _valid2;
const _errs47 = errors;
if(data21 !== null){
const err25 = {instancePath:instancePath+"/authenticationMechanism",schemaPath:"#/components/schemas/CreateUser/properties/authenticationMechanism/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid2 = _errs47 === errors;
valid11 = valid11 || _valid2;
if(!valid11){
const err26 = {instancePath:instancePath+"/authenticationMechanism",schemaPath:"#/components/schemas/CreateUser/properties/authenticationMechanism/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
if(data.createPasswordType !== undefined){
let data22 = data.createPasswordType;
if((typeof data22 !== "string") && (data22 !== null)){
const err27 = {instancePath:instancePath+"/createPasswordType",schemaPath:"#/components/schemas/CreateUser/properties/createPasswordType/type",keyword:"type",params:{type: schema30.properties.createPasswordType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data22 === "ADMIN_CREATE") || (data22 === "USER_CREATE")) || (data22 === null))){
const err28 = {instancePath:instancePath+"/createPasswordType",schemaPath:"#/components/schemas/CreateUser/properties/createPasswordType/enum",keyword:"enum",params:{allowedValues: schema30.properties.createPasswordType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.password !== undefined){
let data23 = data.password;
if((typeof data23 !== "string") && (data23 !== null)){
const err29 = {instancePath:instancePath+"/password",schemaPath:"#/components/schemas/CreateUser/properties/password/type",keyword:"type",params:{type: schema30.properties.password.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.confirmPassword !== undefined){
let data24 = data.confirmPassword;
if((typeof data24 !== "string") && (data24 !== null)){
const err30 = {instancePath:instancePath+"/confirmPassword",schemaPath:"#/components/schemas/CreateUser/properties/confirmPassword/type",keyword:"type",params:{type: schema30.properties.confirmPassword.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/components/schemas/CreateUser/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v14 = validate93;
const schema39 = {"allOf":[{"$ref":"doppel:response1"}],"required":["teams","personas","roles","domains"]};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate8(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : validate8.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.teams === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/WrittenUser/required",keyword:"required",params:{missingProperty: "teams"},message:"must have required property '"+"teams"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.personas === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/WrittenUser/required",keyword:"required",params:{missingProperty: "personas"},message:"must have required property '"+"personas"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.roles === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/WrittenUser/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.domains === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/WrittenUser/required",keyword:"required",params:{missingProperty: "domains"},message:"must have required property '"+"domains"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v15 = validate95;
const schema40 = {"type":"string","enum":["entityCreated","entityUpdated","entityNoChange","entitySoftDeleted","entityDeleted","entityRestored"]};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/headers/Change/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "entityCreated") || (data === "entityUpdated")) || (data === "entityNoChange")) || (data === "entitySoftDeleted")) || (data === "entityDeleted")) || (data === "entityRestored"))){
const err1 = {instancePath,schemaPath:"#/components/headers/Change/schema/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v16 = validate96;
const schema41 = {"type":"string","format":"uri"};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats8(data))){
const err0 = {instancePath,schemaPath:"#/components/headers/Location/schema/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/headers/Location/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v17 = validate97;
const schema42 = {"allOf":[{"$ref":"doppel:response17"},{"type":"object","properties":{"code":{"const":403},"errorType":{"const":"FORBIDDEN"}}}]};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : validate59.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
if(403 !== data.code){
const err0 = {instancePath:instancePath+"/code",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/code/const",keyword:"const",params:{allowedValue: 403},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.errorType !== undefined){
if("FORBIDDEN" !== data.errorType){
const err1 = {instancePath:instancePath+"/errorType",schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/properties/errorType/const",keyword:"const",params:{allowedValue: "FORBIDDEN"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/responses/Forbidden/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":{"code":true,"errorType":true,"message":true},"dynamicProps":false,"dynamicItems":false};

export const v18 = validate99;
const schema43 = {"allOf":[{"$ref":"doppel:response17"},{"type":"object","properties":{"code":{"const":404},"errorType":{"const":"ENTITY_NOT_FOUND"}}}]};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : validate59.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
if(404 !== data.code){
const err0 = {instancePath:instancePath+"/code",schemaPath:"#/components/responses/ReferenceNotFound/content/application~1json/schema/allOf/1/properties/code/const",keyword:"const",params:{allowedValue: 404},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.errorType !== undefined){
if("ENTITY_NOT_FOUND" !== data.errorType){
const err1 = {instancePath:instancePath+"/errorType",schemaPath:"#/components/responses/ReferenceNotFound/content/application~1json/schema/allOf/1/properties/errorType/const",keyword:"const",params:{allowedValue: "ENTITY_NOT_FOUND"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/responses/ReferenceNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":{"code":true,"errorType":true,"message":true},"dynamicProps":false,"dynamicItems":false};

export const v19 = validate101;
const schema44 = {"allOf":[{"$ref":"doppel:response17"},{"type":"object","properties":{"code":{"const":409},"errorType":{"const":"ENTITY_ALREADY_EXISTS"}}}]};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : validate59.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
if(409 !== data.code){
const err0 = {instancePath:instancePath+"/code",schemaPath:"#/components/responses/EmailConflict/content/application~1json/schema/allOf/1/properties/code/const",keyword:"const",params:{allowedValue: 409},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.errorType !== undefined){
if("ENTITY_ALREADY_EXISTS" !== data.errorType){
const err1 = {instancePath:instancePath+"/errorType",schemaPath:"#/components/responses/EmailConflict/content/application~1json/schema/allOf/1/properties/errorType/const",keyword:"const",params:{allowedValue: "ENTITY_ALREADY_EXISTS"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/responses/EmailConflict/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":{"code":true,"errorType":true,"message":true},"dynamicProps":false,"dynamicItems":false};

export const v20 = validate103;
const schema45 = {"allOf":[{"$ref":"doppel:response17"},{"type":"object","properties":{"code":{"const":413},"errorType":{"const":"BULK_LIMIT_EXCEPTION"}}}]};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : validate59.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
if(413 !== data.code){
const err0 = {instancePath:instancePath+"/code",schemaPath:"#/components/responses/TooLarge/content/application~1json/schema/allOf/1/properties/code/const",keyword:"const",params:{allowedValue: 413},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.errorType !== undefined){
if("BULK_LIMIT_EXCEPTION" !== data.errorType){
const err1 = {instancePath:instancePath+"/errorType",schemaPath:"#/components/responses/TooLarge/content/application~1json/schema/allOf/1/properties/errorType/const",keyword:"const",params:{allowedValue: "BULK_LIMIT_EXCEPTION"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/responses/TooLarge/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":{"code":true,"errorType":true,"message":true},"dynamicProps":false,"dynamicItems":false};

export const v21 = validate105;
const schema46 = {"allOf":[{"$ref":"doppel:response17"},{"type":"object","properties":{"code":{"const":415},"errorType":{"const":"UNSUPPORTED_MEDIA_TYPE"}}}]};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : validate59.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
if(415 !== data.code){
const err0 = {instancePath:instancePath+"/code",schemaPath:"#/components/responses/UnsupportedMediaType/content/application~1json/schema/allOf/1/properties/code/const",keyword:"const",params:{allowedValue: 415},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.errorType !== undefined){
if("UNSUPPORTED_MEDIA_TYPE" !== data.errorType){
const err1 = {instancePath:instancePath+"/errorType",schemaPath:"#/components/responses/UnsupportedMediaType/content/application~1json/schema/allOf/1/properties/errorType/const",keyword:"const",params:{allowedValue: "UNSUPPORTED_MEDIA_TYPE"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/responses/UnsupportedMediaType/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":{"code":true,"errorType":true,"message":true},"dynamicProps":false,"dynamicItems":false};

export const v22 = validate107;
const schema47 = {"allOf":[{"$ref":"doppel:response17"},{"type":"object","properties":{"code":{"const":409},"errorType":{"const":"ENTITY_ALREADY_EXISTS"}}}]};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : validate59.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
if(409 !== data.code){
const err0 = {instancePath:instancePath+"/code",schemaPath:"#/components/responses/Conflict/content/application~1json/schema/allOf/1/properties/code/const",keyword:"const",params:{allowedValue: 409},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.errorType !== undefined){
if("ENTITY_ALREADY_EXISTS" !== data.errorType){
const err1 = {instancePath:instancePath+"/errorType",schemaPath:"#/components/responses/Conflict/content/application~1json/schema/allOf/1/properties/errorType/const",keyword:"const",params:{allowedValue: "ENTITY_ALREADY_EXISTS"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/responses/Conflict/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":{"code":true,"errorType":true,"message":true},"dynamicProps":false,"dynamicItems":false};

export const v23 = validate109;
const schema48 = {"type":"boolean"};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/components/parameters/Async/schema/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v24 = validate110;
const schema49 = {"type":"array","items":{}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/components/schemas/BulkUsers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const v25 = validate111;
const schema50 = {"type":"object","required":["status","numberOfRowsProcessed","numberOfRowsPassed","numberOfRowsFailed","failedRequest"],"additionalProperties":false,"properties":{"dryRun":{"type":"boolean"},"status":{"type":"string","enum":["success","failure","aborted","partialSuccess","running"]},"abortReason":{"type":"string"},"numberOfRowsProcessed":{"type":"integer","format":"int64","minimum":0},"numberOfRowsPassed":{"type":"integer","format":"int64","minimum":0},"numberOfRowsFailed":{"type":"integer","format":"int64","minimum":0},"successRequest":{"type":"array","items":{"$ref":"doppel:response33"}},"failedRequest":{"type":"array","items":{"$ref":"doppel:response33"}}}};
const schema51 = {"type":"object","required":["request","status"],"additionalProperties":false,"properties":{"request":{},"message":{"type":"string"},"status":{"type":"integer","enum":[200,400,403,404,409]}}};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.request === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/BulkResponse/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/BulkResponse/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "request") || (key0 === "message")) || (key0 === "status"))){
const err2 = {instancePath,schemaPath:"#/components/schemas/BulkResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/BulkResponse/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/BulkResponse/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((data1 === 200) || (data1 === 400)) || (data1 === 403)) || (data1 === 404)) || (data1 === 409))){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/BulkResponse/properties/status/enum",keyword:"enum",params:{allowedValues: schema51.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/components/schemas/BulkResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/BulkOperationResult/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.numberOfRowsProcessed === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/BulkOperationResult/required",keyword:"required",params:{missingProperty: "numberOfRowsProcessed"},message:"must have required property '"+"numberOfRowsProcessed"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.numberOfRowsPassed === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/BulkOperationResult/required",keyword:"required",params:{missingProperty: "numberOfRowsPassed"},message:"must have required property '"+"numberOfRowsPassed"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.numberOfRowsFailed === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/BulkOperationResult/required",keyword:"required",params:{missingProperty: "numberOfRowsFailed"},message:"must have required property '"+"numberOfRowsFailed"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.failedRequest === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/BulkOperationResult/required",keyword:"required",params:{missingProperty: "failedRequest"},message:"must have required property '"+"failedRequest"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "dryRun") || (key0 === "status")) || (key0 === "abortReason")) || (key0 === "numberOfRowsProcessed")) || (key0 === "numberOfRowsPassed")) || (key0 === "numberOfRowsFailed")) || (key0 === "successRequest")) || (key0 === "failedRequest"))){
const err5 = {instancePath,schemaPath:"#/components/schemas/BulkOperationResult/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.dryRun !== undefined){
if(typeof data.dryRun !== "boolean"){
const err6 = {instancePath:instancePath+"/dryRun",schemaPath:"#/components/schemas/BulkOperationResult/properties/dryRun/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/BulkOperationResult/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((data1 === "success") || (data1 === "failure")) || (data1 === "aborted")) || (data1 === "partialSuccess")) || (data1 === "running"))){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/components/schemas/BulkOperationResult/properties/status/enum",keyword:"enum",params:{allowedValues: schema50.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.abortReason !== undefined){
if(typeof data.abortReason !== "string"){
const err9 = {instancePath:instancePath+"/abortReason",schemaPath:"#/components/schemas/BulkOperationResult/properties/abortReason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.numberOfRowsProcessed !== undefined){
let data3 = data.numberOfRowsProcessed;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err10 = {instancePath:instancePath+"/numberOfRowsProcessed",schemaPath:"#/components/schemas/BulkOperationResult/properties/numberOfRowsProcessed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/numberOfRowsProcessed",schemaPath:"#/components/schemas/BulkOperationResult/properties/numberOfRowsProcessed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats4.validate(data3))){
const err12 = {instancePath:instancePath+"/numberOfRowsProcessed",schemaPath:"#/components/schemas/BulkOperationResult/properties/numberOfRowsProcessed/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.numberOfRowsPassed !== undefined){
let data4 = data.numberOfRowsPassed;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err13 = {instancePath:instancePath+"/numberOfRowsPassed",schemaPath:"#/components/schemas/BulkOperationResult/properties/numberOfRowsPassed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/numberOfRowsPassed",schemaPath:"#/components/schemas/BulkOperationResult/properties/numberOfRowsPassed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(formats4.validate(data4))){
const err15 = {instancePath:instancePath+"/numberOfRowsPassed",schemaPath:"#/components/schemas/BulkOperationResult/properties/numberOfRowsPassed/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.numberOfRowsFailed !== undefined){
let data5 = data.numberOfRowsFailed;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err16 = {instancePath:instancePath+"/numberOfRowsFailed",schemaPath:"#/components/schemas/BulkOperationResult/properties/numberOfRowsFailed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/numberOfRowsFailed",schemaPath:"#/components/schemas/BulkOperationResult/properties/numberOfRowsFailed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(formats4.validate(data5))){
const err18 = {instancePath:instancePath+"/numberOfRowsFailed",schemaPath:"#/components/schemas/BulkOperationResult/properties/numberOfRowsFailed/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.successRequest !== undefined){
let data6 = data.successRequest;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate112(data6[i0], {instancePath:instancePath+"/successRequest/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : validate112.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/successRequest",schemaPath:"#/components/schemas/BulkOperationResult/properties/successRequest/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.failedRequest !== undefined){
let data8 = data.failedRequest;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate112(data8[i1], {instancePath:instancePath+"/failedRequest/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : validate112.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/failedRequest",schemaPath:"#/components/schemas/BulkOperationResult/properties/failedRequest/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/components/schemas/BulkOperationResult/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v26 = validate86;

export const v27 = validate8;

export const v28 = validate115;
const schema52 = {"type":"string","pattern":"^\"[^\"]+\"$"};
const pattern6 = new RegExp("^\"[^\"]+\"$", "u");

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/components/headers/ETag/schema/pattern",keyword:"pattern",params:{pattern: "^\"[^\"]+\"$"},message:"must match pattern \""+"^\"[^\"]+\"$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/headers/ETag/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v29 = validate116;
const schema53 = {"allOf":[{"$ref":"doppel:response17"},{"type":"object","properties":{"code":{"const":404},"errorType":{"const":"ENTITY_NOT_FOUND"}}}]};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : validate59.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
if(404 !== data.code){
const err0 = {instancePath:instancePath+"/code",schemaPath:"#/components/responses/UserNotFound/content/application~1json/schema/allOf/1/properties/code/const",keyword:"const",params:{allowedValue: 404},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.errorType !== undefined){
if("ENTITY_NOT_FOUND" !== data.errorType){
const err1 = {instancePath:instancePath+"/errorType",schemaPath:"#/components/responses/UserNotFound/content/application~1json/schema/allOf/1/properties/errorType/const",keyword:"const",params:{allowedValue: "ENTITY_NOT_FOUND"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/responses/UserNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":{"code":true,"errorType":true,"message":true},"dynamicProps":false,"dynamicItems":false};

export const v30 = validate118;
const schema54 = {"type":"boolean"};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/components/parameters/HardDelete/schema/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v31 = validate119;
const schema55 = {"type":"boolean"};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/components/parameters/Recursive/schema/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v32 = validate120;
const schema56 = {"type":"string"};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/parameters/IfMatch/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v33 = validate121;
const schema57 = {"type":["array","object"],"if":{"type":"array"},"then":{"maxItems":10000,"items":{"$ref":"doppel:request22"}},"else":{"$ref":"doppel:request23"}};
const schema58 = {"type":"object","required":["op","path"],"properties":{"op":{"type":"string","enum":["add","remove","replace","move","copy","test"]},"path":{"$ref":"doppel:request26"},"from":{"$ref":"doppel:request26"},"value":{}},"allOf":[{"if":{"properties":{"op":{"enum":["add","replace","test"]}}},"then":{"required":["value"]}},{"if":{"properties":{"op":{"enum":["move","copy"]}}},"then":{"required":["from"]}}]};
const schema59 = {"type":"string","maxLength":1024,"pattern":"^(/.*)?$"};
const pattern7 = new RegExp("^(/.*)?$", "u");

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 1024){
const err0 = {instancePath,schemaPath:"#/components/schemas/Pointer/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern7.test(data)){
const err1 = {instancePath,schemaPath:"#/components/schemas/Pointer/pattern",keyword:"pattern",params:{pattern: "^(/.*)?$"},message:"must match pattern \""+"^(/.*)?$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/Pointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined){
let data0 = data.op;
if(!(((data0 === "add") || (data0 === "replace")) || (data0 === "test"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/PatchStep/allOf/0/then/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/components/schemas/PatchStep/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op !== undefined){
let data1 = data.op;
if(!((data1 === "move") || (data1 === "copy"))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/PatchStep/allOf/1/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
const err5 = {instancePath,schemaPath:"#/components/schemas/PatchStep/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.op === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/PatchStep/required",keyword:"required",params:{missingProperty: "op"},message:"must have required property '"+"op"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.path === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/PatchStep/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.op !== undefined){
let data2 = data.op;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/op",schemaPath:"#/components/schemas/PatchStep/properties/op/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((((data2 === "add") || (data2 === "remove")) || (data2 === "replace")) || (data2 === "move")) || (data2 === "copy")) || (data2 === "test"))){
const err9 = {instancePath:instancePath+"/op",schemaPath:"#/components/schemas/PatchStep/properties/op/enum",keyword:"enum",params:{allowedValues: schema58.properties.op.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.path !== undefined){
if(!(validate123(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : validate123.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate123(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : validate123.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/components/schemas/PatchStep/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":{"op":true,"path":true,"from":true,"value":true},"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":"object","additionalProperties":false,"properties":{"name":{"type":["string","null"]},"email":{"type":["string","null"]},"displayName":{"type":["string","null"],"maxLength":256},"description":{"type":["string","null"]},"externalId":{"type":["string","null"]},"scimUserName":{"type":["string","null"],"maxLength":256},"timezone":{"type":["string","null"]},"isBot":{"type":["boolean","null"]},"isAdmin":{"type":["boolean","null"]},"allowImpersonation":{"type":["boolean","null"]},"isEmailVerified":{"type":["boolean","null"]},"profile":{"anyOf":[{"$ref":"doppel:request10"},{"type":"null"}]},"teams":{"type":["array","null"],"items":{"$ref":"doppel:request24"}},"roles":{"type":["array","null"],"items":{"$ref":"doppel:request24"}},"personas":{"type":["array","null"],"items":{"$ref":"doppel:request24"}},"domains":{"type":["array","null"],"items":{"$ref":"doppel:request24"}},"defaultPersona":{"anyOf":[{"$ref":"doppel:request24"},{"type":"null"}]},"personaPreferences":{"type":["array","null"],"items":{"$ref":"doppel:request25"}},"id":{},"fullyQualifiedName":{},"version":{},"updatedAt":{},"updatedBy":{},"impersonatedBy":{},"href":{},"owns":{},"follows":{},"inheritedRoles":{},"inheritedPersonas":{},"authenticationMechanism":{},"changeDescription":{},"incrementalChangeDescription":{},"deleted":{},"lastLoginTime":{},"lastActivityTime":{}}};
const schema61 = {"anyOf":[{"$ref":"doppel:request12"},{"$ref":"doppel:request11"}]};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate85(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : validate85.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs2 = errors;
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : validate82.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/components/schemas/Relation/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate129.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate129.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema62 = {"type":"object","required":["personaId","personaName"],"additionalProperties":false,"properties":{"personaId":{"$ref":"doppel:request14"},"personaName":{"type":"string","maxLength":256},"landingPageSettings":{"type":"object","additionalProperties":false,"properties":{"headerColor":{"type":"string","maxLength":256},"headerImage":{"type":"string","maxLength":3072}}}}};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.personaId === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/PersonaPreference/required",keyword:"required",params:{missingProperty: "personaId"},message:"must have required property '"+"personaId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.personaName === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/PersonaPreference/required",keyword:"required",params:{missingProperty: "personaName"},message:"must have required property '"+"personaName"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "personaId") || (key0 === "personaName")) || (key0 === "landingPageSettings"))){
const err2 = {instancePath,schemaPath:"#/components/schemas/PersonaPreference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.personaId !== undefined){
if(!(validate86(data.personaId, {instancePath:instancePath+"/personaId",parentData:data,parentDataProperty:"personaId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : validate86.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.personaName !== undefined){
let data1 = data.personaName;
if(typeof data1 === "string"){
if(func0(data1) > 256){
const err3 = {instancePath:instancePath+"/personaName",schemaPath:"#/components/schemas/PersonaPreference/properties/personaName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/personaName",schemaPath:"#/components/schemas/PersonaPreference/properties/personaName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.landingPageSettings !== undefined){
let data2 = data.landingPageSettings;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "headerColor") || (key1 === "headerImage"))){
const err5 = {instancePath:instancePath+"/landingPageSettings",schemaPath:"#/components/schemas/PersonaPreference/properties/landingPageSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.headerColor !== undefined){
let data3 = data2.headerColor;
if(typeof data3 === "string"){
if(func0(data3) > 256){
const err6 = {instancePath:instancePath+"/landingPageSettings/headerColor",schemaPath:"#/components/schemas/PersonaPreference/properties/landingPageSettings/properties/headerColor/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/landingPageSettings/headerColor",schemaPath:"#/components/schemas/PersonaPreference/properties/landingPageSettings/properties/headerColor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.headerImage !== undefined){
let data4 = data2.headerImage;
if(typeof data4 === "string"){
if(func0(data4) > 3072){
const err8 = {instancePath:instancePath+"/landingPageSettings/headerImage",schemaPath:"#/components/schemas/PersonaPreference/properties/landingPageSettings/properties/headerImage/maxLength",keyword:"maxLength",params:{limit: 3072},message:"must NOT have more than 3072 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/landingPageSettings/headerImage",schemaPath:"#/components/schemas/PersonaPreference/properties/landingPageSettings/properties/headerImage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/landingPageSettings",schemaPath:"#/components/schemas/PersonaPreference/properties/landingPageSettings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/components/schemas/PersonaPreference/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema60.properties, key0))){
const err0 = {instancePath,schemaPath:"#/components/schemas/UserChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/UserChange/properties/name/type",keyword:"type",params:{type: schema60.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.email !== undefined){
let data1 = data.email;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/UserChange/properties/email/type",keyword:"type",params:{type: schema60.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.displayName !== undefined){
let data2 = data.displayName;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/UserChange/properties/displayName/type",keyword:"type",params:{type: schema60.properties.displayName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 === "string"){
if(func0(data2) > 256){
const err4 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/UserChange/properties/displayName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.description !== undefined){
let data3 = data.description;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/UserChange/properties/description/type",keyword:"type",params:{type: schema60.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.externalId !== undefined){
let data4 = data.externalId;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/externalId",schemaPath:"#/components/schemas/UserChange/properties/externalId/type",keyword:"type",params:{type: schema60.properties.externalId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.scimUserName !== undefined){
let data5 = data.scimUserName;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/scimUserName",schemaPath:"#/components/schemas/UserChange/properties/scimUserName/type",keyword:"type",params:{type: schema60.properties.scimUserName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data5 === "string"){
if(func0(data5) > 256){
const err8 = {instancePath:instancePath+"/scimUserName",schemaPath:"#/components/schemas/UserChange/properties/scimUserName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.timezone !== undefined){
let data6 = data.timezone;
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/timezone",schemaPath:"#/components/schemas/UserChange/properties/timezone/type",keyword:"type",params:{type: schema60.properties.timezone.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.isBot !== undefined){
let data7 = data.isBot;
if((typeof data7 !== "boolean") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/isBot",schemaPath:"#/components/schemas/UserChange/properties/isBot/type",keyword:"type",params:{type: schema60.properties.isBot.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.isAdmin !== undefined){
let data8 = data.isAdmin;
if((typeof data8 !== "boolean") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/isAdmin",schemaPath:"#/components/schemas/UserChange/properties/isAdmin/type",keyword:"type",params:{type: schema60.properties.isAdmin.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.allowImpersonation !== undefined){
let data9 = data.allowImpersonation;
if((typeof data9 !== "boolean") && (data9 !== null)){
const err12 = {instancePath:instancePath+"/allowImpersonation",schemaPath:"#/components/schemas/UserChange/properties/allowImpersonation/type",keyword:"type",params:{type: schema60.properties.allowImpersonation.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.isEmailVerified !== undefined){
let data10 = data.isEmailVerified;
if((typeof data10 !== "boolean") && (data10 !== null)){
const err13 = {instancePath:instancePath+"/isEmailVerified",schemaPath:"#/components/schemas/UserChange/properties/isEmailVerified/type",keyword:"type",params:{type: schema60.properties.isEmailVerified.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.profile !== undefined){
let data11 = data.profile;
const _errs25 = errors;
let valid1 = false;
const _errs26 = errors;
if(!(validate75(data11, {instancePath:instancePath+"/profile",parentData:data,parentDataProperty:"profile",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : validate75.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs26 === errors;
valid1 = valid1 || _valid0;
const _errs27 = errors;
if(data11 !== null){
const err14 = {instancePath:instancePath+"/profile",schemaPath:"#/components/schemas/UserChange/properties/profile/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err15 = {instancePath:instancePath+"/profile",schemaPath:"#/components/schemas/UserChange/properties/profile/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.teams !== undefined){
let data12 = data.teams;
if((!(Array.isArray(data12))) && (data12 !== null)){
const err16 = {instancePath:instancePath+"/teams",schemaPath:"#/components/schemas/UserChange/properties/teams/type",keyword:"type",params:{type: schema60.properties.teams.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate129(data12[i0], {instancePath:instancePath+"/teams/" + i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : validate129.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
}
if(data.roles !== undefined){
let data14 = data.roles;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err17 = {instancePath:instancePath+"/roles",schemaPath:"#/components/schemas/UserChange/properties/roles/type",keyword:"type",params:{type: schema60.properties.roles.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate129(data14[i1], {instancePath:instancePath+"/roles/" + i1,parentData:data14,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : validate129.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
}
if(data.personas !== undefined){
let data16 = data.personas;
if((!(Array.isArray(data16))) && (data16 !== null)){
const err18 = {instancePath:instancePath+"/personas",schemaPath:"#/components/schemas/UserChange/properties/personas/type",keyword:"type",params:{type: schema60.properties.personas.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(!(validate129(data16[i2], {instancePath:instancePath+"/personas/" + i2,parentData:data16,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : validate129.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
}
if(data.domains !== undefined){
let data18 = data.domains;
if((!(Array.isArray(data18))) && (data18 !== null)){
const err19 = {instancePath:instancePath+"/domains",schemaPath:"#/components/schemas/UserChange/properties/domains/type",keyword:"type",params:{type: schema60.properties.domains.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
if(!(validate129(data18[i3], {instancePath:instancePath+"/domains/" + i3,parentData:data18,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : validate129.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
}
if(data.defaultPersona !== undefined){
let data20 = data.defaultPersona;
const _errs42 = errors;
let valid10 = false;
const _errs43 = errors;
if(!(validate129(data20, {instancePath:instancePath+"/defaultPersona",parentData:data,parentDataProperty:"defaultPersona",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : validate129.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
var _valid1 = _errs43 === errors;
valid10 = valid10 || _valid1;
const _errs44 = errors;
if(data20 !== null){
const err20 = {instancePath:instancePath+"/defaultPersona",schemaPath:"#/components/schemas/UserChange/properties/defaultPersona/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs44 === errors;
valid10 = valid10 || _valid1;
if(!valid10){
const err21 = {instancePath:instancePath+"/defaultPersona",schemaPath:"#/components/schemas/UserChange/properties/defaultPersona/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
if(data.personaPreferences !== undefined){
let data21 = data.personaPreferences;
if((!(Array.isArray(data21))) && (data21 !== null)){
const err22 = {instancePath:instancePath+"/personaPreferences",schemaPath:"#/components/schemas/UserChange/properties/personaPreferences/type",keyword:"type",params:{type: schema60.properties.personaPreferences.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
if(!(validate137(data21[i4], {instancePath:instancePath+"/personaPreferences/" + i4,parentData:data21,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : validate137.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/components/schemas/UserChange/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/components/schemas/UserPatch/type",keyword:"type",params:{type: schema57.type},message:"must be array,object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(Array.isArray(data)){
if(data.length > 10000){
const err2 = {instancePath,schemaPath:"#/components/schemas/UserPatch/then/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate122(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : validate122.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate127(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : validate127.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/components/schemas/UserPatch/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate121.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate121.evaluated = {"dynamicProps":true,"dynamicItems":true};

export const v34 = validate141;
const schema63 = {"allOf":[{"$ref":"doppel:response17"},{"type":"object","properties":{"code":{"const":412},"errorType":{"const":"PRECONDITION_FAILED"}}}]};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : validate59.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
if(412 !== data.code){
const err0 = {instancePath:instancePath+"/code",schemaPath:"#/components/responses/PreconditionFailed/content/application~1json/schema/allOf/1/properties/code/const",keyword:"const",params:{allowedValue: 412},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.errorType !== undefined){
if("PRECONDITION_FAILED" !== data.errorType){
const err1 = {instancePath:instancePath+"/errorType",schemaPath:"#/components/responses/PreconditionFailed/content/application~1json/schema/allOf/1/properties/errorType/const",keyword:"const",params:{allowedValue: "PRECONDITION_FAILED"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/responses/PreconditionFailed/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":{"code":true,"errorType":true,"message":true},"dynamicProps":false,"dynamicItems":false};

export const v35 = validate143;
const schema64 = {"type":"string","minLength":1};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) < 1){
const err0 = {instancePath,schemaPath:"#/components/parameters/UserName/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/parameters/UserName/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v36 = validate144;
const schema65 = {"type":"object","required":["jobId","message","entityName","hardDelete","recursive"],"additionalProperties":false,"properties":{"jobId":{"$ref":"doppel:response4"},"message":{"type":"string"},"entityName":{"type":"string"},"hardDelete":{"type":"boolean"},"recursive":{"type":"boolean"}}};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jobId === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/DeletionJob/required",keyword:"required",params:{missingProperty: "jobId"},message:"must have required property '"+"jobId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/DeletionJob/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.entityName === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/DeletionJob/required",keyword:"required",params:{missingProperty: "entityName"},message:"must have required property '"+"entityName"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.hardDelete === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/DeletionJob/required",keyword:"required",params:{missingProperty: "hardDelete"},message:"must have required property '"+"hardDelete"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.recursive === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/DeletionJob/required",keyword:"required",params:{missingProperty: "recursive"},message:"must have required property '"+"recursive"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "jobId") || (key0 === "message")) || (key0 === "entityName")) || (key0 === "hardDelete")) || (key0 === "recursive"))){
const err5 = {instancePath,schemaPath:"#/components/schemas/DeletionJob/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.jobId !== undefined){
if(!(validate9(data.jobId, {instancePath:instancePath+"/jobId",parentData:data,parentDataProperty:"jobId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : validate9.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err6 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/DeletionJob/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.entityName !== undefined){
if(typeof data.entityName !== "string"){
const err7 = {instancePath:instancePath+"/entityName",schemaPath:"#/components/schemas/DeletionJob/properties/entityName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.hardDelete !== undefined){
if(typeof data.hardDelete !== "boolean"){
const err8 = {instancePath:instancePath+"/hardDelete",schemaPath:"#/components/schemas/DeletionJob/properties/hardDelete/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.recursive !== undefined){
if(typeof data.recursive !== "boolean"){
const err9 = {instancePath:instancePath+"/recursive",schemaPath:"#/components/schemas/DeletionJob/properties/recursive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/components/schemas/DeletionJob/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v37 = validate146;
const schema66 = {"type":"object","required":["id"],"additionalProperties":false,"properties":{"id":{"$ref":"doppel:request14"}}};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/RestoreEntity/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"#/components/schemas/RestoreEntity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate86(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : validate86.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/RestoreEntity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v38 = validate148;
const schema67 = {"type":"object","required":["jobId","message"],"properties":{"jobId":{"$ref":"doppel:response4"},"message":{"type":"string"}},"additionalProperties":false};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jobId === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/RestoreJob/required",keyword:"required",params:{missingProperty: "jobId"},message:"must have required property '"+"jobId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/RestoreJob/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "jobId") || (key0 === "message"))){
const err2 = {instancePath,schemaPath:"#/components/schemas/RestoreJob/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.jobId !== undefined){
if(!(validate9(data.jobId, {instancePath:instancePath+"/jobId",parentData:data,parentDataProperty:"jobId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : validate9.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/RestoreJob/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/RestoreJob/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v39 = validate150;
const schema68 = {"allOf":[{"$ref":"doppel:response17"},{"type":"object","properties":{"code":{"const":404},"errorType":{"const":"ENTITY_NOT_FOUND"}}}]};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : validate59.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
if(404 !== data.code){
const err0 = {instancePath:instancePath+"/code",schemaPath:"#/components/responses/CallerNotFound/content/application~1json/schema/allOf/1/properties/code/const",keyword:"const",params:{allowedValue: 404},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.errorType !== undefined){
if("ENTITY_NOT_FOUND" !== data.errorType){
const err1 = {instancePath:instancePath+"/errorType",schemaPath:"#/components/responses/CallerNotFound/content/application~1json/schema/allOf/1/properties/errorType/const",keyword:"const",params:{allowedValue: "ENTITY_NOT_FOUND"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/responses/CallerNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":{"code":true,"errorType":true,"message":true},"dynamicProps":false,"dynamicItems":false};

export const v40 = validate152;
const schema69 = {"type":"array","items":{"$ref":"doppel:response10"}};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : validate26.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/paths/~1v1~1users~1loggedInUser~1groupTeams/get/responses/200/content/application~1json/schema/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const v41 = validate154;
const schema70 = {"type":"integer","format":"int32","minimum":1,"maximum":1000000};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/components/parameters/TimeWindow/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data == "number"){
if(data > 1000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/components/parameters/TimeWindow/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/components/parameters/TimeWindow/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats0.validate(data))){
const err3 = {instancePath,schemaPath:"#/components/parameters/TimeWindow/schema/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v42 = validate155;
const schema71 = {"type":"integer","format":"int64","minimum":0};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/components/parameters/StartTs/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data == "number"){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/components/parameters/StartTs/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats4.validate(data))){
const err2 = {instancePath,schemaPath:"#/components/parameters/StartTs/schema/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v43 = validate156;
const schema72 = {"type":"integer","format":"int64","minimum":0};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/components/parameters/EndTs/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data == "number"){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/components/parameters/EndTs/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats4.validate(data))){
const err2 = {instancePath,schemaPath:"#/components/parameters/EndTs/schema/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v44 = validate157;
const schema73 = {"type":"integer","format":"int32","minimum":1,"maximum":500};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/components/parameters/HistoryLimit/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data == "number"){
if(data > 500 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/components/parameters/HistoryLimit/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/components/parameters/HistoryLimit/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats0.validate(data))){
const err3 = {instancePath,schemaPath:"#/components/parameters/HistoryLimit/schema/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v45 = validate158;
const schema74 = {"type":"object","required":["data","paging"],"additionalProperties":false,"properties":{"data":{"type":"array","items":{"$ref":"doppel:response23"}},"paging":{"$ref":"doppel:response2"}}};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/HistoryList/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.paging === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/HistoryList/required",keyword:"required",params:{missingProperty: "paging"},message:"must have required property '"+"paging"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "data") || (key0 === "paging"))){
const err2 = {instancePath,schemaPath:"#/components/schemas/HistoryList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate93(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : validate93.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/HistoryList/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.paging !== undefined){
if(!(validate53(data.paging, {instancePath:instancePath+"/paging",parentData:data,parentDataProperty:"paging",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : validate53.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/HistoryList/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v46 = validate161;
const schema75 = {"type":"object","required":["entityType","versions"],"additionalProperties":false,"properties":{"entityType":{"type":"string","const":"user"},"versions":{"type":"array","items":{"anyOf":[{"$ref":"doppel:response23"},{"type":"string"}]}}}};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entityType === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/EntityHistory/required",keyword:"required",params:{missingProperty: "entityType"},message:"must have required property '"+"entityType"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.versions === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/EntityHistory/required",keyword:"required",params:{missingProperty: "versions"},message:"must have required property '"+"versions"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "entityType") || (key0 === "versions"))){
const err2 = {instancePath,schemaPath:"#/components/schemas/EntityHistory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.entityType !== undefined){
let data0 = data.entityType;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/entityType",schemaPath:"#/components/schemas/EntityHistory/properties/entityType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("user" !== data0){
const err4 = {instancePath:instancePath+"/entityType",schemaPath:"#/components/schemas/EntityHistory/properties/entityType/const",keyword:"const",params:{allowedValue: "user"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.versions !== undefined){
let data1 = data.versions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
let valid3 = false;
const _errs8 = errors;
if(!(validate93(data2, {instancePath:instancePath+"/versions/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : validate93.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
const _errs9 = errors;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/versions/" + i0,schemaPath:"#/components/schemas/EntityHistory/properties/versions/items/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err6 = {instancePath:instancePath+"/versions/" + i0,schemaPath:"#/components/schemas/EntityHistory/properties/versions/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/versions",schemaPath:"#/components/schemas/EntityHistory/properties/versions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/components/schemas/EntityHistory/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v47 = validate163;
const schema76 = {"type":"string","minLength":1,"maxLength":64};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) > 64){
const err0 = {instancePath,schemaPath:"#/components/parameters/Version/schema/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func0(data) < 1){
const err1 = {instancePath,schemaPath:"#/components/parameters/Version/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/parameters/Version/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v48 = validate164;
const schema77 = {"allOf":[{"$ref":"doppel:response17"},{"type":"object","properties":{"code":{"const":404},"errorType":{"const":"ENTITY_NOT_FOUND"}}}]};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : validate59.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
if(404 !== data.code){
const err0 = {instancePath:instancePath+"/code",schemaPath:"#/components/responses/VersionNotFound/content/application~1json/schema/allOf/1/properties/code/const",keyword:"const",params:{allowedValue: 404},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.errorType !== undefined){
if("ENTITY_NOT_FOUND" !== data.errorType){
const err1 = {instancePath:instancePath+"/errorType",schemaPath:"#/components/responses/VersionNotFound/content/application~1json/schema/allOf/1/properties/errorType/const",keyword:"const",params:{allowedValue: "ENTITY_NOT_FOUND"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/responses/VersionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"props":{"code":true,"errorType":true,"message":true},"dynamicProps":false,"dynamicItems":false};

export const v49 = validate166;
const schema78 = {"type":"integer","format":"int32","minimum":1,"maximum":1000};

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/components/parameters/AssetLimit/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data == "number"){
if(data > 1000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/components/parameters/AssetLimit/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/components/parameters/AssetLimit/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats0.validate(data))){
const err3 = {instancePath,schemaPath:"#/components/parameters/AssetLimit/schema/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v50 = validate167;
const schema79 = {"type":"integer","format":"int32","minimum":0};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/components/parameters/Offset/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data == "number"){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/components/parameters/Offset/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats0.validate(data))){
const err2 = {instancePath,schemaPath:"#/components/parameters/Offset/schema/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v51 = validate168;
const schema80 = {"type":"object","required":["data","paging"],"additionalProperties":false,"properties":{"data":{"type":"array","items":{"$ref":"doppel:response10"}},"paging":{"$ref":"doppel:response45"}}};
const schema81 = {"type":"object","required":["total","offset","limit"],"additionalProperties":false,"properties":{"total":{"type":"integer","format":"int32","minimum":0},"offset":{"type":"integer","format":"int32","minimum":0},"limit":{"type":"integer","format":"int32","minimum":1}}};

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate170.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/OffsetPaging/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.offset === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/OffsetPaging/required",keyword:"required",params:{missingProperty: "offset"},message:"must have required property '"+"offset"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.limit === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/OffsetPaging/required",keyword:"required",params:{missingProperty: "limit"},message:"must have required property '"+"limit"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "total") || (key0 === "offset")) || (key0 === "limit"))){
const err3 = {instancePath,schemaPath:"#/components/schemas/OffsetPaging/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.total !== undefined){
let data0 = data.total;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err4 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/OffsetPaging/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/OffsetPaging/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats0.validate(data0))){
const err6 = {instancePath:instancePath+"/total",schemaPath:"#/components/schemas/OffsetPaging/properties/total/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.offset !== undefined){
let data1 = data.offset;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err7 = {instancePath:instancePath+"/offset",schemaPath:"#/components/schemas/OffsetPaging/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/offset",schemaPath:"#/components/schemas/OffsetPaging/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats0.validate(data1))){
const err9 = {instancePath:instancePath+"/offset",schemaPath:"#/components/schemas/OffsetPaging/properties/offset/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err10 = {instancePath:instancePath+"/limit",schemaPath:"#/components/schemas/OffsetPaging/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/limit",schemaPath:"#/components/schemas/OffsetPaging/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats0.validate(data2))){
const err12 = {instancePath:instancePath+"/limit",schemaPath:"#/components/schemas/OffsetPaging/properties/limit/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/components/schemas/OffsetPaging/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AssetList/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.paging === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AssetList/required",keyword:"required",params:{missingProperty: "paging"},message:"must have required property '"+"paging"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "data") || (key0 === "paging"))){
const err2 = {instancePath,schemaPath:"#/components/schemas/AssetList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : validate26.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/AssetList/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.paging !== undefined){
if(!(validate170(data.paging, {instancePath:instancePath+"/paging",parentData:data,parentDataProperty:"paging",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : validate170.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/AssetList/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v52 = validate172;
const schema82 = {"type":"array","items":{"type":"string","enum":["*","users","teams","policies","owners","domains","id","name","fullyQualifiedName","displayName","description","version","updatedAt","updatedBy","href","deleted"]}};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate172.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/parameters/RoleFields/schema/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((((((((data0 === "*") || (data0 === "users")) || (data0 === "teams")) || (data0 === "policies")) || (data0 === "owners")) || (data0 === "domains")) || (data0 === "id")) || (data0 === "name")) || (data0 === "fullyQualifiedName")) || (data0 === "displayName")) || (data0 === "description")) || (data0 === "version")) || (data0 === "updatedAt")) || (data0 === "updatedBy")) || (data0 === "href")) || (data0 === "deleted"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/parameters/RoleFields/schema/items/enum",keyword:"enum",params:{allowedValues: schema82.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/parameters/RoleFields/schema/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}
validate172.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const v53 = validate173;
const schema83 = {"type":"object","required":["data","paging"],"additionalProperties":false,"properties":{"data":{"type":"array","items":{"$ref":"doppel:response47"}},"paging":{"$ref":"doppel:response2"}}};
const schema84 = {"type":"object","required":["id","name","fullyQualifiedName","version","updatedAt","updatedBy","href","deleted"],"additionalProperties":false,"properties":{"id":{"$ref":"doppel:response4"},"name":{"$ref":"doppel:response5"},"fullyQualifiedName":{"type":"string","minLength":1,"maxLength":3072},"displayName":{"type":"string","maxLength":256},"description":{"type":"string"},"version":{"$ref":"doppel:response6"},"updatedAt":{"$ref":"doppel:response7"},"updatedBy":{"type":"string"},"href":{"type":"string","format":"uri"},"deleted":{"type":"boolean"},"users":{"type":"array","items":{"$ref":"doppel:response10"}},"teams":{"type":"array","items":{"$ref":"doppel:response10"}}}};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Role/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Role/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.fullyQualifiedName === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Role/required",keyword:"required",params:{missingProperty: "fullyQualifiedName"},message:"must have required property '"+"fullyQualifiedName"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.version === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Role/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.updatedAt === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Role/required",keyword:"required",params:{missingProperty: "updatedAt"},message:"must have required property '"+"updatedAt"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.updatedBy === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/Role/required",keyword:"required",params:{missingProperty: "updatedBy"},message:"must have required property '"+"updatedBy"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.href === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/Role/required",keyword:"required",params:{missingProperty: "href"},message:"must have required property '"+"href"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.deleted === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/Role/required",keyword:"required",params:{missingProperty: "deleted"},message:"must have required property '"+"deleted"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema84.properties, key0))){
const err8 = {instancePath,schemaPath:"#/components/schemas/Role/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate9(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : validate9.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate11(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : validate11.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.fullyQualifiedName !== undefined){
let data2 = data.fullyQualifiedName;
if(typeof data2 === "string"){
if(func0(data2) > 3072){
const err9 = {instancePath:instancePath+"/fullyQualifiedName",schemaPath:"#/components/schemas/Role/properties/fullyQualifiedName/maxLength",keyword:"maxLength",params:{limit: 3072},message:"must NOT have more than 3072 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func0(data2) < 1){
const err10 = {instancePath:instancePath+"/fullyQualifiedName",schemaPath:"#/components/schemas/Role/properties/fullyQualifiedName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/fullyQualifiedName",schemaPath:"#/components/schemas/Role/properties/fullyQualifiedName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.displayName !== undefined){
let data3 = data.displayName;
if(typeof data3 === "string"){
if(func0(data3) > 256){
const err12 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/Role/properties/displayName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/Role/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err14 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/Role/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.version !== undefined){
if(!(validate13(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : validate13.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.updatedAt !== undefined){
if(!(validate15(data.updatedAt, {instancePath:instancePath+"/updatedAt",parentData:data,parentDataProperty:"updatedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : validate15.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.updatedBy !== undefined){
if(typeof data.updatedBy !== "string"){
const err15 = {instancePath:instancePath+"/updatedBy",schemaPath:"#/components/schemas/Role/properties/updatedBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.href !== undefined){
let data8 = data.href;
if(typeof data8 === "string"){
if(!(formats8(data8))){
const err16 = {instancePath:instancePath+"/href",schemaPath:"#/components/schemas/Role/properties/href/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/href",schemaPath:"#/components/schemas/Role/properties/href/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.deleted !== undefined){
if(typeof data.deleted !== "boolean"){
const err18 = {instancePath:instancePath+"/deleted",schemaPath:"#/components/schemas/Role/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.users !== undefined){
let data10 = data.users;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data10[i0], {instancePath:instancePath+"/users/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : validate26.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/users",schemaPath:"#/components/schemas/Role/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.teams !== undefined){
let data12 = data.teams;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate26(data12[i1], {instancePath:instancePath+"/teams/" + i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : validate26.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/teams",schemaPath:"#/components/schemas/Role/properties/teams/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/components/schemas/Role/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/RoleList/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.paging === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/RoleList/required",keyword:"required",params:{missingProperty: "paging"},message:"must have required property '"+"paging"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "data") || (key0 === "paging"))){
const err2 = {instancePath,schemaPath:"#/components/schemas/RoleList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate174(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : validate174.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/RoleList/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.paging !== undefined){
if(!(validate53(data.paging, {instancePath:instancePath+"/paging",parentData:data,parentDataProperty:"paging",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : validate53.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/RoleList/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v54 = validate183;
const schema85 = {"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"$ref":"doppel:request8"},"displayName":{"type":["string","null"],"maxLength":256},"description":{"type":["string","null"]},"policies":{"type":["array","null"],"items":{"$ref":"doppel:request11"}},"domains":{"type":["array","null"],"items":{"$ref":"doppel:request11"}}}};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreateRole/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "displayName")) || (key0 === "description")) || (key0 === "policies")) || (key0 === "domains"))){
const err1 = {instancePath,schemaPath:"#/components/schemas/CreateRole/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate71(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : validate71.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
let data1 = data.displayName;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/CreateRole/properties/displayName/type",keyword:"type",params:{type: schema85.properties.displayName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 256){
const err3 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/CreateRole/properties/displayName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.description !== undefined){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/CreateRole/properties/description/type",keyword:"type",params:{type: schema85.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.policies !== undefined){
let data3 = data.policies;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/policies",schemaPath:"#/components/schemas/CreateRole/properties/policies/type",keyword:"type",params:{type: schema85.properties.policies.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate82(data3[i0], {instancePath:instancePath+"/policies/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : validate82.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
}
if(data.domains !== undefined){
let data5 = data.domains;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err6 = {instancePath:instancePath+"/domains",schemaPath:"#/components/schemas/CreateRole/properties/domains/type",keyword:"type",params:{type: schema85.properties.domains.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate82(data5[i1], {instancePath:instancePath+"/domains/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : validate82.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/components/schemas/CreateRole/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v55 = validate174;

export const v56 = validate187;
const schema86 = {"allOf":[{"$ref":"doppel:response17"},{"type":"object","properties":{"code":{"const":409},"errorType":{"const":"ENTITY_ALREADY_EXISTS"}}}]};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate187.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : validate59.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
if(409 !== data.code){
const err0 = {instancePath:instancePath+"/code",schemaPath:"#/components/responses/EntityConflict/content/application~1json/schema/allOf/1/properties/code/const",keyword:"const",params:{allowedValue: 409},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.errorType !== undefined){
if("ENTITY_ALREADY_EXISTS" !== data.errorType){
const err1 = {instancePath:instancePath+"/errorType",schemaPath:"#/components/responses/EntityConflict/content/application~1json/schema/allOf/1/properties/errorType/const",keyword:"const",params:{allowedValue: "ENTITY_ALREADY_EXISTS"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/responses/EntityConflict/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}
validate187.evaluated = {"props":{"code":true,"errorType":true,"message":true},"dynamicProps":false,"dynamicItems":false};

export const v57 = validate189;
const schema87 = {"allOf":[{"$ref":"doppel:response17"},{"type":"object","properties":{"code":{"const":404},"errorType":{"const":"ENTITY_NOT_FOUND"}}}]};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : validate59.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
if(404 !== data.code){
const err0 = {instancePath:instancePath+"/code",schemaPath:"#/components/responses/EntityNotFound/content/application~1json/schema/allOf/1/properties/code/const",keyword:"const",params:{allowedValue: 404},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.errorType !== undefined){
if("ENTITY_NOT_FOUND" !== data.errorType){
const err1 = {instancePath:instancePath+"/errorType",schemaPath:"#/components/responses/EntityNotFound/content/application~1json/schema/allOf/1/properties/errorType/const",keyword:"const",params:{allowedValue: "ENTITY_NOT_FOUND"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/responses/EntityNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"props":{"code":true,"errorType":true,"message":true},"dynamicProps":false,"dynamicItems":false};

export const v58 = validate191;
const schema88 = {"type":"string","minLength":1};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) < 1){
const err0 = {instancePath,schemaPath:"#/components/parameters/RoleName/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/parameters/RoleName/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v59 = validate192;
const schema89 = {"type":"object","required":["version","revision","timestamp"],"additionalProperties":false,"properties":{"version":{"type":"string","pattern":"^\\d+\\.\\d+\\.\\d+"},"revision":{"type":"string"},"timestamp":{"$ref":"doppel:response7"}}};
const pattern8 = new RegExp("^\\d+\\.\\d+\\.\\d+", "u");

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ServerVersion/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ServerVersion/required",keyword:"required",params:{missingProperty: "revision"},message:"must have required property '"+"revision"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.timestamp === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ServerVersion/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "version") || (key0 === "revision")) || (key0 === "timestamp"))){
const err3 = {instancePath,schemaPath:"#/components/schemas/ServerVersion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/components/schemas/ServerVersion/properties/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+"},message:"must match pattern \""+"^\\d+\\.\\d+\\.\\d+"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/components/schemas/ServerVersion/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.revision !== undefined){
if(typeof data.revision !== "string"){
const err6 = {instancePath:instancePath+"/revision",schemaPath:"#/components/schemas/ServerVersion/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.timestamp !== undefined){
if(!(validate15(data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : validate15.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/components/schemas/ServerVersion/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v60 = validate194;
const schema90 = {"type":"array","items":{"type":"string","enum":["*","users","userCount","parents","children","childrenCount","defaultRoles","inheritedRoles","domains","policies","owners","owns","profile","id","name","fullyQualifiedName","displayName","description","version","updatedAt","updatedBy","href","deleted","email","externalId","isJoinable","teamType"]}};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/parameters/TeamFields/schema/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((((((data0 === "*") || (data0 === "users")) || (data0 === "userCount")) || (data0 === "parents")) || (data0 === "children")) || (data0 === "childrenCount")) || (data0 === "defaultRoles")) || (data0 === "inheritedRoles")) || (data0 === "domains")) || (data0 === "policies")) || (data0 === "owners")) || (data0 === "owns")) || (data0 === "profile")) || (data0 === "id")) || (data0 === "name")) || (data0 === "fullyQualifiedName")) || (data0 === "displayName")) || (data0 === "description")) || (data0 === "version")) || (data0 === "updatedAt")) || (data0 === "updatedBy")) || (data0 === "href")) || (data0 === "deleted")) || (data0 === "email")) || (data0 === "externalId")) || (data0 === "isJoinable")) || (data0 === "teamType"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/components/parameters/TeamFields/schema/items/enum",keyword:"enum",params:{allowedValues: schema90.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/parameters/TeamFields/schema/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const v61 = validate195;
const schema91 = {"type":"object","required":["data","paging"],"additionalProperties":false,"properties":{"data":{"type":"array","items":{"$ref":"doppel:response52"}},"paging":{"$ref":"doppel:response2"}}};
const schema92 = {"type":"object","required":["id","name","fullyQualifiedName","version","updatedAt","updatedBy","href","deleted","teamType","isJoinable"],"additionalProperties":false,"properties":{"id":{"$ref":"doppel:response4"},"name":{"$ref":"doppel:response5"},"fullyQualifiedName":{"type":"string","minLength":1,"maxLength":3072},"displayName":{"type":"string","maxLength":256},"description":{"type":"string"},"version":{"$ref":"doppel:response6"},"updatedAt":{"$ref":"doppel:response7"},"updatedBy":{"type":"string"},"href":{"type":"string","format":"uri"},"deleted":{"type":"boolean"},"teamType":{"type":"string","enum":["Group","Department","Division","BusinessUnit","Organization"]},"email":{"$ref":"doppel:response8"},"externalId":{"type":"string"},"isJoinable":{"type":"boolean"},"profile":{"$ref":"doppel:response9"},"parents":{"type":"array","items":{"$ref":"doppel:response10"}},"children":{"type":"array","items":{"$ref":"doppel:response10"}},"childrenCount":{"type":"integer","minimum":0},"users":{"type":"array","items":{"$ref":"doppel:response10"}},"userCount":{"type":"integer","minimum":0},"defaultRoles":{"type":"array","items":{"$ref":"doppel:response10"}},"inheritedRoles":{"type":"array","items":{"$ref":"doppel:response10"}},"domains":{"type":"array","items":{"$ref":"doppel:response10"}}}};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/Team/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/Team/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.fullyQualifiedName === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/Team/required",keyword:"required",params:{missingProperty: "fullyQualifiedName"},message:"must have required property '"+"fullyQualifiedName"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.version === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/Team/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.updatedAt === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/Team/required",keyword:"required",params:{missingProperty: "updatedAt"},message:"must have required property '"+"updatedAt"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.updatedBy === undefined){
const err5 = {instancePath,schemaPath:"#/components/schemas/Team/required",keyword:"required",params:{missingProperty: "updatedBy"},message:"must have required property '"+"updatedBy"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.href === undefined){
const err6 = {instancePath,schemaPath:"#/components/schemas/Team/required",keyword:"required",params:{missingProperty: "href"},message:"must have required property '"+"href"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.deleted === undefined){
const err7 = {instancePath,schemaPath:"#/components/schemas/Team/required",keyword:"required",params:{missingProperty: "deleted"},message:"must have required property '"+"deleted"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.teamType === undefined){
const err8 = {instancePath,schemaPath:"#/components/schemas/Team/required",keyword:"required",params:{missingProperty: "teamType"},message:"must have required property '"+"teamType"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.isJoinable === undefined){
const err9 = {instancePath,schemaPath:"#/components/schemas/Team/required",keyword:"required",params:{missingProperty: "isJoinable"},message:"must have required property '"+"isJoinable"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema92.properties, key0))){
const err10 = {instancePath,schemaPath:"#/components/schemas/Team/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate9(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : validate9.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate11(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : validate11.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.fullyQualifiedName !== undefined){
let data2 = data.fullyQualifiedName;
if(typeof data2 === "string"){
if(func0(data2) > 3072){
const err11 = {instancePath:instancePath+"/fullyQualifiedName",schemaPath:"#/components/schemas/Team/properties/fullyQualifiedName/maxLength",keyword:"maxLength",params:{limit: 3072},message:"must NOT have more than 3072 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func0(data2) < 1){
const err12 = {instancePath:instancePath+"/fullyQualifiedName",schemaPath:"#/components/schemas/Team/properties/fullyQualifiedName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/fullyQualifiedName",schemaPath:"#/components/schemas/Team/properties/fullyQualifiedName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.displayName !== undefined){
let data3 = data.displayName;
if(typeof data3 === "string"){
if(func0(data3) > 256){
const err14 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/Team/properties/displayName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/Team/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err16 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/Team/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.version !== undefined){
if(!(validate13(data.version, {instancePath:instancePath+"/version",parentData:data,parentDataProperty:"version",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : validate13.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.updatedAt !== undefined){
if(!(validate15(data.updatedAt, {instancePath:instancePath+"/updatedAt",parentData:data,parentDataProperty:"updatedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : validate15.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.updatedBy !== undefined){
if(typeof data.updatedBy !== "string"){
const err17 = {instancePath:instancePath+"/updatedBy",schemaPath:"#/components/schemas/Team/properties/updatedBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.href !== undefined){
let data8 = data.href;
if(typeof data8 === "string"){
if(!(formats8(data8))){
const err18 = {instancePath:instancePath+"/href",schemaPath:"#/components/schemas/Team/properties/href/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/href",schemaPath:"#/components/schemas/Team/properties/href/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.deleted !== undefined){
if(typeof data.deleted !== "boolean"){
const err20 = {instancePath:instancePath+"/deleted",schemaPath:"#/components/schemas/Team/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.teamType !== undefined){
let data10 = data.teamType;
if(typeof data10 !== "string"){
const err21 = {instancePath:instancePath+"/teamType",schemaPath:"#/components/schemas/Team/properties/teamType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(((((data10 === "Group") || (data10 === "Department")) || (data10 === "Division")) || (data10 === "BusinessUnit")) || (data10 === "Organization"))){
const err22 = {instancePath:instancePath+"/teamType",schemaPath:"#/components/schemas/Team/properties/teamType/enum",keyword:"enum",params:{allowedValues: schema92.properties.teamType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.email !== undefined){
if(!(validate17(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : validate17.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
const err23 = {instancePath:instancePath+"/externalId",schemaPath:"#/components/schemas/Team/properties/externalId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.isJoinable !== undefined){
if(typeof data.isJoinable !== "boolean"){
const err24 = {instancePath:instancePath+"/isJoinable",schemaPath:"#/components/schemas/Team/properties/isJoinable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.profile !== undefined){
if(!(validate19(data.profile, {instancePath:instancePath+"/profile",parentData:data,parentDataProperty:"profile",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : validate19.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.parents !== undefined){
let data15 = data.parents;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data15[i0], {instancePath:instancePath+"/parents/" + i0,parentData:data15,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : validate26.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/parents",schemaPath:"#/components/schemas/Team/properties/parents/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.children !== undefined){
let data17 = data.children;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(!(validate26(data17[i1], {instancePath:instancePath+"/children/" + i1,parentData:data17,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : validate26.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/children",schemaPath:"#/components/schemas/Team/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.childrenCount !== undefined){
let data19 = data.childrenCount;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
const err27 = {instancePath:instancePath+"/childrenCount",schemaPath:"#/components/schemas/Team/properties/childrenCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data19 == "number"){
if(data19 < 0 || isNaN(data19)){
const err28 = {instancePath:instancePath+"/childrenCount",schemaPath:"#/components/schemas/Team/properties/childrenCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.users !== undefined){
let data20 = data.users;
if(Array.isArray(data20)){
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
if(!(validate26(data20[i2], {instancePath:instancePath+"/users/" + i2,parentData:data20,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : validate26.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/users",schemaPath:"#/components/schemas/Team/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.userCount !== undefined){
let data22 = data.userCount;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
const err30 = {instancePath:instancePath+"/userCount",schemaPath:"#/components/schemas/Team/properties/userCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data22 == "number"){
if(data22 < 0 || isNaN(data22)){
const err31 = {instancePath:instancePath+"/userCount",schemaPath:"#/components/schemas/Team/properties/userCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data.defaultRoles !== undefined){
let data23 = data.defaultRoles;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
if(!(validate26(data23[i3], {instancePath:instancePath+"/defaultRoles/" + i3,parentData:data23,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : validate26.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/defaultRoles",schemaPath:"#/components/schemas/Team/properties/defaultRoles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.inheritedRoles !== undefined){
let data25 = data.inheritedRoles;
if(Array.isArray(data25)){
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
if(!(validate26(data25[i4], {instancePath:instancePath+"/inheritedRoles/" + i4,parentData:data25,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : validate26.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/inheritedRoles",schemaPath:"#/components/schemas/Team/properties/inheritedRoles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.domains !== undefined){
let data27 = data.domains;
if(Array.isArray(data27)){
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
if(!(validate26(data27[i5], {instancePath:instancePath+"/domains/" + i5,parentData:data27,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : validate26.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/domains",schemaPath:"#/components/schemas/Team/properties/domains/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/components/schemas/Team/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate195.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/TeamList/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.paging === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/TeamList/required",keyword:"required",params:{missingProperty: "paging"},message:"must have required property '"+"paging"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "data") || (key0 === "paging"))){
const err2 = {instancePath,schemaPath:"#/components/schemas/TeamList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate196(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : validate196.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/data",schemaPath:"#/components/schemas/TeamList/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.paging !== undefined){
if(!(validate53(data.paging, {instancePath:instancePath+"/paging",parentData:data,parentDataProperty:"paging",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : validate53.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/components/schemas/TeamList/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}
validate195.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v62 = validate211;
const schema93 = {"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"$ref":"doppel:request8"},"displayName":{"type":["string","null"],"maxLength":256},"description":{"type":["string","null"]},"teamType":{"type":["string","null"],"enum":["Group","Department","Division","BusinessUnit","Organization",null]},"email":{"anyOf":[{"$ref":"doppel:request9"},{"type":"null"}]},"externalId":{"type":["string","null"]},"isJoinable":{"type":["boolean","null"]},"parents":{"type":["array","null"],"items":{"$ref":"doppel:request11"}},"children":{"type":["array","null"],"items":{"$ref":"doppel:request11"}},"users":{"type":["array","null"],"items":{"$ref":"doppel:request11"}},"defaultRoles":{"type":["array","null"],"items":{"$ref":"doppel:request11"}},"policies":{"type":["array","null"],"items":{"$ref":"doppel:request11"}},"domains":{"type":["array","null"],"items":{"$ref":"doppel:request11"}},"profile":{"anyOf":[{"$ref":"doppel:request10"},{"type":"null"}]}}};

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate211.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreateTeam/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema93.properties, key0))){
const err1 = {instancePath,schemaPath:"#/components/schemas/CreateTeam/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate71(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : validate71.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
let data1 = data.displayName;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/CreateTeam/properties/displayName/type",keyword:"type",params:{type: schema93.properties.displayName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 256){
const err3 = {instancePath:instancePath+"/displayName",schemaPath:"#/components/schemas/CreateTeam/properties/displayName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.description !== undefined){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/CreateTeam/properties/description/type",keyword:"type",params:{type: schema93.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.teamType !== undefined){
let data3 = data.teamType;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/teamType",schemaPath:"#/components/schemas/CreateTeam/properties/teamType/type",keyword:"type",params:{type: schema93.properties.teamType.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((((data3 === "Group") || (data3 === "Department")) || (data3 === "Division")) || (data3 === "BusinessUnit")) || (data3 === "Organization")) || (data3 === null))){
const err6 = {instancePath:instancePath+"/teamType",schemaPath:"#/components/schemas/CreateTeam/properties/teamType/enum",keyword:"enum",params:{allowedValues: schema93.properties.teamType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.email !== undefined){
let data4 = data.email;
const _errs10 = errors;
let valid1 = false;
const _errs11 = errors;
if(!(validate73(data4, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : validate73.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
const _errs12 = errors;
if(data4 !== null){
const err7 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/CreateTeam/properties/email/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err8 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/CreateTeam/properties/email/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.externalId !== undefined){
let data5 = data.externalId;
if((typeof data5 !== "string") && (data5 !== null)){
const err9 = {instancePath:instancePath+"/externalId",schemaPath:"#/components/schemas/CreateTeam/properties/externalId/type",keyword:"type",params:{type: schema93.properties.externalId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.isJoinable !== undefined){
let data6 = data.isJoinable;
if((typeof data6 !== "boolean") && (data6 !== null)){
const err10 = {instancePath:instancePath+"/isJoinable",schemaPath:"#/components/schemas/CreateTeam/properties/isJoinable/type",keyword:"type",params:{type: schema93.properties.isJoinable.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.parents !== undefined){
let data7 = data.parents;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err11 = {instancePath:instancePath+"/parents",schemaPath:"#/components/schemas/CreateTeam/properties/parents/type",keyword:"type",params:{type: schema93.properties.parents.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate82(data7[i0], {instancePath:instancePath+"/parents/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : validate82.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
}
if(data.children !== undefined){
let data9 = data.children;
if((!(Array.isArray(data9))) && (data9 !== null)){
const err12 = {instancePath:instancePath+"/children",schemaPath:"#/components/schemas/CreateTeam/properties/children/type",keyword:"type",params:{type: schema93.properties.children.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate82(data9[i1], {instancePath:instancePath+"/children/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : validate82.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
}
if(data.users !== undefined){
let data11 = data.users;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err13 = {instancePath:instancePath+"/users",schemaPath:"#/components/schemas/CreateTeam/properties/users/type",keyword:"type",params:{type: schema93.properties.users.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate82(data11[i2], {instancePath:instancePath+"/users/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : validate82.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
}
if(data.defaultRoles !== undefined){
let data13 = data.defaultRoles;
if((!(Array.isArray(data13))) && (data13 !== null)){
const err14 = {instancePath:instancePath+"/defaultRoles",schemaPath:"#/components/schemas/CreateTeam/properties/defaultRoles/type",keyword:"type",params:{type: schema93.properties.defaultRoles.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(!(validate82(data13[i3], {instancePath:instancePath+"/defaultRoles/" + i3,parentData:data13,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : validate82.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
}
if(data.policies !== undefined){
let data15 = data.policies;
if((!(Array.isArray(data15))) && (data15 !== null)){
const err15 = {instancePath:instancePath+"/policies",schemaPath:"#/components/schemas/CreateTeam/properties/policies/type",keyword:"type",params:{type: schema93.properties.policies.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
if(!(validate82(data15[i4], {instancePath:instancePath+"/policies/" + i4,parentData:data15,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : validate82.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
}
if(data.domains !== undefined){
let data17 = data.domains;
if((!(Array.isArray(data17))) && (data17 !== null)){
const err16 = {instancePath:instancePath+"/domains",schemaPath:"#/components/schemas/CreateTeam/properties/domains/type",keyword:"type",params:{type: schema93.properties.domains.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Array.isArray(data17)){
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
if(!(validate82(data17[i5], {instancePath:instancePath+"/domains/" + i5,parentData:data17,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : validate82.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
}
if(data.profile !== undefined){
let data19 = data.profile;
const _errs37 = errors;
let valid14 = false;
const _errs38 = errors;
if(!(validate75(data19, {instancePath:instancePath+"/profile",parentData:data,parentDataProperty:"profile",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : validate75.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
var _valid1 = _errs38 === errors;
valid14 = valid14 || _valid1;
const _errs39 = errors;
if(data19 !== null){
const err17 = {instancePath:instancePath+"/profile",schemaPath:"#/components/schemas/CreateTeam/properties/profile/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs39 === errors;
valid14 = valid14 || _valid1;
if(!valid14){
const err18 = {instancePath:instancePath+"/profile",schemaPath:"#/components/schemas/CreateTeam/properties/profile/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/components/schemas/CreateTeam/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}
validate211.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const v63 = validate196;

export const v64 = validate221;
const schema94 = {"type":"string","minLength":1};

function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) < 1){
const err0 = {instancePath,schemaPath:"#/components/parameters/TeamName/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/components/parameters/TeamName/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}
validate221.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v65 = validate59;

export const v66 = validate222;
const schema95 = {"allOf":[{"$ref":"doppel:request23"}],"type":"object","required":["name","email"],"properties":{"email":{"$ref":"doppel:request9"}}};

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate222.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate127(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : validate127.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/PatchedUser/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.email === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/PatchedUser/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.email !== undefined){
if(!(validate73(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : validate73.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/components/schemas/PatchedUser/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export default {
  "request #/components/parameters/Fields/schema": v0,
  "request #/components/parameters/Team/schema": v1,
  "request #/components/parameters/Limit/schema": v2,
  "request #/components/schemas/Cursor": v3,
  "request #/components/parameters/IsAdmin/schema": v4,
  "request #/components/parameters/IsBot/schema": v5,
  "request #/components/parameters/Include/schema": v6,
  "response #/components/schemas/UserList": v7,
  "response #/components/responses/BadRequest/content/application~1json/schema": v8,
  "response #/components/responses/Unauthorized/content/application~1json/schema": v9,
  "response #/components/headers/Challenge/schema": v10,
  "response #/components/responses/LimitReached/content/application~1json/schema": v11,
  "response #/components/responses/InternalError/content/application~1json/schema": v12,
  "request #/components/schemas/CreateUser": v13,
  "response #/components/schemas/WrittenUser": v14,
  "response #/components/headers/Change/schema": v15,
  "response #/components/headers/Location/schema": v16,
  "response #/components/responses/Forbidden/content/application~1json/schema": v17,
  "response #/components/responses/ReferenceNotFound/content/application~1json/schema": v18,
  "response #/components/responses/EmailConflict/content/application~1json/schema": v19,
  "response #/components/responses/TooLarge/content/application~1json/schema": v20,
  "response #/components/responses/UnsupportedMediaType/content/application~1json/schema": v21,
  "response #/components/responses/Conflict/content/application~1json/schema": v22,
  "request #/components/parameters/Async/schema": v23,
  "request #/components/schemas/BulkUsers": v24,
  "response #/components/schemas/BulkOperationResult": v25,
  "request #/components/schemas/Uuid": v26,
  "response #/components/schemas/User": v27,
  "response #/components/headers/ETag/schema": v28,
  "response #/components/responses/UserNotFound/content/application~1json/schema": v29,
  "request #/components/parameters/HardDelete/schema": v30,
  "request #/components/parameters/Recursive/schema": v31,
  "request #/components/parameters/IfMatch/schema": v32,
  "request #/components/schemas/UserPatch": v33,
  "response #/components/responses/PreconditionFailed/content/application~1json/schema": v34,
  "request #/components/parameters/UserName/schema": v35,
  "response #/components/schemas/DeletionJob": v36,
  "request #/components/schemas/RestoreEntity": v37,
  "response #/components/schemas/RestoreJob": v38,
  "response #/components/responses/CallerNotFound/content/application~1json/schema": v39,
  "response #/paths/~1v1~1users~1loggedInUser~1groupTeams/get/responses/200/content/application~1json/schema": v40,
  "request #/components/parameters/TimeWindow/schema": v41,
  "request #/components/parameters/StartTs/schema": v42,
  "request #/components/parameters/EndTs/schema": v43,
  "request #/components/parameters/HistoryLimit/schema": v44,
  "response #/components/schemas/HistoryList": v45,
  "response #/components/schemas/EntityHistory": v46,
  "request #/components/parameters/Version/schema": v47,
  "response #/components/responses/VersionNotFound/content/application~1json/schema": v48,
  "request #/components/parameters/AssetLimit/schema": v49,
  "request #/components/parameters/Offset/schema": v50,
  "response #/components/schemas/AssetList": v51,
  "request #/components/parameters/RoleFields/schema": v52,
  "response #/components/schemas/RoleList": v53,
  "request #/components/schemas/CreateRole": v54,
  "response #/components/schemas/Role": v55,
  "response #/components/responses/EntityConflict/content/application~1json/schema": v56,
  "response #/components/responses/EntityNotFound/content/application~1json/schema": v57,
  "request #/components/parameters/RoleName/schema": v58,
  "response #/components/schemas/ServerVersion": v59,
  "request #/components/parameters/TeamFields/schema": v60,
  "response #/components/schemas/TeamList": v61,
  "request #/components/schemas/CreateTeam": v62,
  "response #/components/schemas/Team": v63,
  "request #/components/parameters/TeamName/schema": v64,
  "response #/components/schemas/Error": v65,
  "request #/components/schemas/PatchedUser": v66,
}
