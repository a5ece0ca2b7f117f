// @ts-nocheck
/** Validators made from specs/elastic-cloud.json by `npm run generate`: change the document, not this file. */
import * as helper0Module from 'ajv/dist/runtime/ucs2length.js'
const helper0 = helper0Module.default?.default ? helper0Module.default : helper0Module
import * as helper1Module from 'ajv-formats/dist/formats.js'
const helper1 = helper1Module.default?.default ? helper1Module.default : helper1Module
"use strict";
export const v0 = validate0;
const schema0 = {"type":"object","required":["user_name","security","metadata","builtin"],"properties":{"user_name":{"type":"string","minLength":1,"maxLength":256},"full_name":{"type":"string","maxLength":256},"email":{"type":"string","maxLength":254},"security":{"$ref":"doppel:response1"},"metadata":{"$ref":"doppel:response2"},"builtin":{"type":"boolean"}}};
const func0 = helper0.default;
const schema1 = {"type":"object","required":["roles","permissions","elevated_permissions","enabled","security_realm"],"properties":{"roles":{"$ref":"doppel:response3"},"permissions":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"elevated_permissions":{"$ref":"doppel:response4"},"password":false,"enabled":{"type":"boolean"},"security_realm":{"$ref":"doppel:response6"}}};
const schema2 = {"type":"array","items":{"type":"string","enum":["ece_platform_admin","ece_platform_viewer","ece_deployment_manager","ece_deployment_viewer"]},"not":{"anyOf":[{"allOf":[{"contains":{"const":"ece_platform_admin"}},{"contains":{"enum":["ece_platform_viewer","ece_deployment_manager","ece_deployment_viewer"]}}]},{"allOf":[{"contains":{"const":"ece_deployment_manager"}},{"contains":{"const":"ece_deployment_viewer"}}]}]}};

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
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
const _errs5 = errors;
if(Array.isArray(data)){
const _errs6 = errors;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if("ece_platform_admin" !== data[i0]){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid3 = _errs7 === errors;
if(valid3){
break;
}
}
if(!valid3){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
var valid2 = _errs5 === errors;
if(valid2){
const _errs8 = errors;
if(Array.isArray(data)){
const _errs9 = errors;
const len1 = data.length;
for(let i1=0; i1<len1; i1++){
let data1 = data[i1];
const _errs10 = errors;
if(!(((data1 === "ece_platform_viewer") || (data1 === "ece_deployment_manager")) || (data1 === "ece_deployment_viewer"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid4 = _errs10 === errors;
if(valid4){
break;
}
}
if(!valid4){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
var valid2 = _errs8 === errors;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var items0 = true;
}
const _errs11 = errors;
const _errs12 = errors;
if(Array.isArray(data)){
const _errs13 = errors;
const len2 = data.length;
for(let i2=0; i2<len2; i2++){
const _errs14 = errors;
if("ece_deployment_manager" !== data[i2]){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid6 = _errs14 === errors;
if(valid6){
break;
}
}
if(!valid6){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
var valid5 = _errs12 === errors;
if(valid5){
const _errs15 = errors;
if(Array.isArray(data)){
const _errs16 = errors;
const len3 = data.length;
for(let i3=0; i3<len3; i3++){
const _errs17 = errors;
if("ece_deployment_viewer" !== data[i3]){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid7 = _errs17 === errors;
if(valid7){
break;
}
}
if(!valid7){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
var valid5 = _errs15 === errors;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(items0 !== true){
items0 = true;
}
}
if(!valid1){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err9 = {instancePath,schemaPath:"#/components/schemas/Roles/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(Array.isArray(data)){
const len4 = data.length;
for(let i4=0; i4<len4; i4++){
let data4 = data[i4];
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/" + i4,schemaPath:"#/components/schemas/Roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((data4 === "ece_platform_admin") || (data4 === "ece_platform_viewer")) || (data4 === "ece_deployment_manager")) || (data4 === "ece_deployment_viewer"))){
const err11 = {instancePath:instancePath+"/" + i4,schemaPath:"#/components/schemas/Roles/items/enum",keyword:"enum",params:{allowedValues: schema2.items.enum},message:"must be equal to one of the allowed values"};
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
const err12 = {instancePath,schemaPath:"#/components/schemas/Roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema3 = {"type":"object","required":["enabled"],"properties":{"enabled":{"type":"boolean"},"expires_at":{"type":"string","format":"date-time"}}};
const formats0 = helper1.fullFormats["date-time"];

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ElevatedPermissions/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/components/schemas/ElevatedPermissions/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.expires_at !== undefined){
let data1 = data.expires_at;
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
const err2 = {instancePath:instancePath+"/expires_at",schemaPath:"#/components/schemas/ElevatedPermissions/properties/expires_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err3 = {instancePath:instancePath+"/expires_at",schemaPath:"#/components/schemas/ElevatedPermissions/properties/expires_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath,schemaPath:"#/components/schemas/ElevatedPermissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":{"enabled":true,"expires_at":true},"dynamicProps":false,"dynamicItems":false};

const schema4 = {"type":"object","required":["type","id"],"properties":{"type":{"type":"string","enum":["native","ldap","saml","active_directory"]},"id":{"type":"string"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/UserSecurityRealm/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/UserSecurityRealm/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/UserSecurityRealm/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data0 === "native") || (data0 === "ldap")) || (data0 === "saml")) || (data0 === "active_directory"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/UserSecurityRealm/properties/type/enum",keyword:"enum",params:{allowedValues: schema4.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/UserSecurityRealm/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err5 = {instancePath,schemaPath:"#/components/schemas/UserSecurityRealm/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"props":{"type":true,"id":true},"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.roles === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/UserSecurity/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.permissions === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/UserSecurity/required",keyword:"required",params:{missingProperty: "permissions"},message:"must have required property '"+"permissions"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.elevated_permissions === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/UserSecurity/required",keyword:"required",params:{missingProperty: "elevated_permissions"},message:"must have required property '"+"elevated_permissions"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.enabled === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/UserSecurity/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.security_realm === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/UserSecurity/required",keyword:"required",params:{missingProperty: "security_realm"},message:"must have required property '"+"security_realm"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.roles !== undefined){
if(!(validate2(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : validate2.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.permissions !== undefined){
let data1 = data.permissions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func0(data2) < 1){
const err5 = {instancePath:instancePath+"/permissions/" + i0,schemaPath:"#/components/schemas/UserSecurity/properties/permissions/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/permissions/" + i0,schemaPath:"#/components/schemas/UserSecurity/properties/permissions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err7 = {instancePath:instancePath+"/permissions",schemaPath:"#/components/schemas/UserSecurity/properties/permissions/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err8 = {instancePath:instancePath+"/permissions",schemaPath:"#/components/schemas/UserSecurity/properties/permissions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.elevated_permissions !== undefined){
if(!(validate4(data.elevated_permissions, {instancePath:instancePath+"/elevated_permissions",parentData:data,parentDataProperty:"elevated_permissions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : validate4.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
const err9 = {instancePath:instancePath+"/password",schemaPath:"#/components/schemas/UserSecurity/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err10 = {instancePath:instancePath+"/enabled",schemaPath:"#/components/schemas/UserSecurity/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.security_realm !== undefined){
if(!(validate6(data.security_realm, {instancePath:instancePath+"/security_realm",parentData:data,parentDataProperty:"security_realm",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : validate6.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/components/schemas/UserSecurity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":{"roles":true,"permissions":true,"elevated_permissions":true,"password":true,"enabled":true,"security_realm":true},"dynamicProps":false,"dynamicItems":false};

const schema5 = {"type":"object","required":["created_by","created_at","updated_by","updated_at"],"properties":{"created_by":{"type":"string","minLength":1},"created_at":{"type":"string","format":"date-time"},"updated_by":{"type":"string","minLength":1},"updated_at":{"type":"string","format":"date-time"},"first_login_at":{"type":"string","format":"date-time"},"last_login_at":{"type":"string","format":"date-time"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created_by === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/UserMetadata/required",keyword:"required",params:{missingProperty: "created_by"},message:"must have required property '"+"created_by"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.created_at === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/UserMetadata/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.updated_by === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/UserMetadata/required",keyword:"required",params:{missingProperty: "updated_by"},message:"must have required property '"+"updated_by"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.updated_at === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/UserMetadata/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.created_by !== undefined){
let data0 = data.created_by;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err4 = {instancePath:instancePath+"/created_by",schemaPath:"#/components/schemas/UserMetadata/properties/created_by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/created_by",schemaPath:"#/components/schemas/UserMetadata/properties/created_by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.created_at !== undefined){
let data1 = data.created_at;
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
const err6 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/UserMetadata/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err7 = {instancePath:instancePath+"/created_at",schemaPath:"#/components/schemas/UserMetadata/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.updated_by !== undefined){
let data2 = data.updated_by;
if(typeof data2 === "string"){
if(func0(data2) < 1){
const err8 = {instancePath:instancePath+"/updated_by",schemaPath:"#/components/schemas/UserMetadata/properties/updated_by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/updated_by",schemaPath:"#/components/schemas/UserMetadata/properties/updated_by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data3 = data.updated_at;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
const err10 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/UserMetadata/properties/updated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err11 = {instancePath:instancePath+"/updated_at",schemaPath:"#/components/schemas/UserMetadata/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.first_login_at !== undefined){
let data4 = data.first_login_at;
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
const err12 = {instancePath:instancePath+"/first_login_at",schemaPath:"#/components/schemas/UserMetadata/properties/first_login_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err13 = {instancePath:instancePath+"/first_login_at",schemaPath:"#/components/schemas/UserMetadata/properties/first_login_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.last_login_at !== undefined){
let data5 = data.last_login_at;
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
const err14 = {instancePath:instancePath+"/last_login_at",schemaPath:"#/components/schemas/UserMetadata/properties/last_login_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err15 = {instancePath:instancePath+"/last_login_at",schemaPath:"#/components/schemas/UserMetadata/properties/last_login_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath,schemaPath:"#/components/schemas/UserMetadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"props":{"created_by":true,"created_at":true,"updated_by":true,"updated_at":true,"first_login_at":true,"last_login_at":true},"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/User/required",keyword:"required",params:{missingProperty: "user_name"},message:"must have required property '"+"user_name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.security === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/User/required",keyword:"required",params:{missingProperty: "security"},message:"must have required property '"+"security"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/User/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.builtin === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/User/required",keyword:"required",params:{missingProperty: "builtin"},message:"must have required property '"+"builtin"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.user_name !== undefined){
let data0 = data.user_name;
if(typeof data0 === "string"){
if(func0(data0) > 256){
const err4 = {instancePath:instancePath+"/user_name",schemaPath:"#/components/schemas/User/properties/user_name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func0(data0) < 1){
const err5 = {instancePath:instancePath+"/user_name",schemaPath:"#/components/schemas/User/properties/user_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/user_name",schemaPath:"#/components/schemas/User/properties/user_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.full_name !== undefined){
let data1 = data.full_name;
if(typeof data1 === "string"){
if(func0(data1) > 256){
const err7 = {instancePath:instancePath+"/full_name",schemaPath:"#/components/schemas/User/properties/full_name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/full_name",schemaPath:"#/components/schemas/User/properties/full_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if(func0(data2) > 254){
const err9 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/User/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/User/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.security !== undefined){
if(!(validate1(data.security, {instancePath:instancePath+"/security",parentData:data,parentDataProperty:"security",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : validate1.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
if(!(validate9(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : validate9.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.builtin !== undefined){
if(typeof data.builtin !== "boolean"){
const err11 = {instancePath:instancePath+"/builtin",schemaPath:"#/components/schemas/User/properties/builtin/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err12 = {instancePath,schemaPath:"#/components/schemas/User/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"user_name":true,"full_name":true,"email":true,"security":true,"metadata":true,"builtin":true},"dynamicProps":false,"dynamicItems":false};

export const v1 = validate11;
const schema6 = {"type":"string","format":"date-time"};

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
if(!(formats0.validate(data))){
const err0 = {instancePath,schemaPath:"#/components/headers/ApiKeyExpiration/schema/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err1 = {instancePath,schemaPath:"#/components/headers/ApiKeyExpiration/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v2 = validate12;
const schema7 = {"type":"object","required":["errors"],"properties":{"errors":{"type":"array","minItems":1,"items":{"$ref":"doppel:response9"}}}};
const schema8 = {"type":"object","required":["code","message","fields"],"properties":{"code":{"type":"string","pattern":"^[a-z_]+(?:\\.[a-z_]+)+$"},"message":{"type":"string","minLength":1},"fields":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}}}};
const pattern0 = new RegExp("^[a-z_]+(?:\\.[a-z_]+)+$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/BasicFailedReplyElement/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/BasicFailedReplyElement/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.fields === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/BasicFailedReplyElement/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
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
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/BasicFailedReplyElement/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z_]+(?:\\.[a-z_]+)+$"},message:"must match pattern \""+"^[a-z_]+(?:\\.[a-z_]+)+$"+"\""};
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
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/components/schemas/BasicFailedReplyElement/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err5 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/BasicFailedReplyElement/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/message",schemaPath:"#/components/schemas/BasicFailedReplyElement/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.fields !== undefined){
let data2 = data.fields;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func0(data3) < 1){
const err7 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/components/schemas/BasicFailedReplyElement/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/components/schemas/BasicFailedReplyElement/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err9 = {instancePath:instancePath+"/fields",schemaPath:"#/components/schemas/BasicFailedReplyElement/properties/fields/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err10 = {instancePath:instancePath+"/fields",schemaPath:"#/components/schemas/BasicFailedReplyElement/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err11 = {instancePath,schemaPath:"#/components/schemas/BasicFailedReplyElement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"props":{"code":true,"message":true,"fields":true},"dynamicProps":false,"dynamicItems":false};


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate12.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errors === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/BasicFailedReply/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.errors !== undefined){
let data0 = data.errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/errors",schemaPath:"#/components/schemas/BasicFailedReply/properties/errors/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate13(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : validate13.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/errors",schemaPath:"#/components/schemas/BasicFailedReply/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/BasicFailedReply/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"props":{"errors":true},"dynamicProps":false,"dynamicItems":false};

export const v3 = validate15;
const schema9 = {"type":"string","const":"root.unauthenticated"};

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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/responses/Unauthenticated/headers/x-cloud-error-codes/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("root.unauthenticated" !== data){
const err1 = {instancePath,schemaPath:"#/components/responses/Unauthenticated/headers/x-cloud-error-codes/schema/const",keyword:"const",params:{allowedValue: "root.unauthenticated"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v4 = validate16;
const schema10 = {"type":"string","const":"Bearer, ApiKey"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate16.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/responses/Unauthenticated/headers/www-authenticate/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("Bearer, ApiKey" !== data){
const err1 = {instancePath,schemaPath:"#/components/responses/Unauthenticated/headers/www-authenticate/schema/const",keyword:"const",params:{allowedValue: "Bearer, ApiKey"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v5 = validate17;
const schema11 = {"type":"string","const":"user.not_found"};

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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/responses/UserNotFound/headers/x-cloud-error-codes/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("user.not_found" !== data){
const err1 = {instancePath,schemaPath:"#/components/responses/UserNotFound/headers/x-cloud-error-codes/schema/const",keyword:"const",params:{allowedValue: "user.not_found"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v6 = validate18;
const schema12 = {"type":"string","const":"internal.server.error"};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate18.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/responses/ServerError/headers/x-cloud-error-codes/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("internal.server.error" !== data){
const err1 = {instancePath,schemaPath:"#/components/responses/ServerError/headers/x-cloud-error-codes/schema/const",keyword:"const",params:{allowedValue: "internal.server.error"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v7 = validate19;
const schema13 = {"type":["object","string"],"if":{"type":"object"},"then":{"$ref":"doppel:request1"}};
const schema14 = {"type":"object","properties":{"user_name":{"type":["string","null"]},"full_name":{"type":["string","null"],"maxLength":256},"email":{"type":["string","null"],"maxLength":254},"builtin":{"type":["boolean","null"]},"metadata":{"type":["object","null"]},"security":{"type":["object","null"],"if":{"type":"object"},"then":{"$ref":"doppel:request2"}}}};
const schema15 = {"type":"object","properties":{"roles":{"type":["array","null"],"if":{"type":"array"},"then":{"$ref":"doppel:request3"}},"permissions":{"type":["array","null"],"items":{"type":"string"}},"elevated_permissions":{"type":["object","null"],"if":{"type":"object"},"then":{"$ref":"doppel:request4"}},"password":{"type":["string","null"],"minLength":8},"enabled":{"type":["boolean","null"]},"security_realm":{"type":["object","null"],"if":{"type":"object"},"then":{"$ref":"doppel:request5"}}}};
const schema16 = {"type":"array","items":{"type":"string","enum":["ece_platform_admin","ece_platform_viewer","ece_deployment_manager","ece_deployment_viewer"]},"not":{"anyOf":[{"allOf":[{"contains":{"const":"ece_platform_admin"}},{"contains":{"enum":["ece_platform_viewer","ece_deployment_manager","ece_deployment_viewer"]}}]},{"allOf":[{"contains":{"const":"ece_deployment_manager"}},{"contains":{"const":"ece_deployment_viewer"}}]}]}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
const _errs5 = errors;
if(Array.isArray(data)){
const _errs6 = errors;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if("ece_platform_admin" !== data[i0]){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid3 = _errs7 === errors;
if(valid3){
break;
}
}
if(!valid3){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
var valid2 = _errs5 === errors;
if(valid2){
const _errs8 = errors;
if(Array.isArray(data)){
const _errs9 = errors;
const len1 = data.length;
for(let i1=0; i1<len1; i1++){
let data1 = data[i1];
const _errs10 = errors;
if(!(((data1 === "ece_platform_viewer") || (data1 === "ece_deployment_manager")) || (data1 === "ece_deployment_viewer"))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid4 = _errs10 === errors;
if(valid4){
break;
}
}
if(!valid4){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
var valid2 = _errs8 === errors;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var items0 = true;
}
const _errs11 = errors;
const _errs12 = errors;
if(Array.isArray(data)){
const _errs13 = errors;
const len2 = data.length;
for(let i2=0; i2<len2; i2++){
const _errs14 = errors;
if("ece_deployment_manager" !== data[i2]){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid6 = _errs14 === errors;
if(valid6){
break;
}
}
if(!valid6){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
var valid5 = _errs12 === errors;
if(valid5){
const _errs15 = errors;
if(Array.isArray(data)){
const _errs16 = errors;
const len3 = data.length;
for(let i3=0; i3<len3; i3++){
const _errs17 = errors;
if("ece_deployment_viewer" !== data[i3]){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid7 = _errs17 === errors;
if(valid7){
break;
}
}
if(!valid7){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
var valid5 = _errs15 === errors;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(items0 !== true){
items0 = true;
}
}
if(!valid1){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err9 = {instancePath,schemaPath:"#/components/schemas/Roles/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(Array.isArray(data)){
const len4 = data.length;
for(let i4=0; i4<len4; i4++){
let data4 = data[i4];
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/" + i4,schemaPath:"#/components/schemas/Roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((data4 === "ece_platform_admin") || (data4 === "ece_platform_viewer")) || (data4 === "ece_deployment_manager")) || (data4 === "ece_deployment_viewer"))){
const err11 = {instancePath:instancePath+"/" + i4,schemaPath:"#/components/schemas/Roles/items/enum",keyword:"enum",params:{allowedValues: schema16.items.enum},message:"must be equal to one of the allowed values"};
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
const err12 = {instancePath,schemaPath:"#/components/schemas/Roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema17 = {"type":"object","required":["enabled"],"properties":{"enabled":{"type":"boolean"},"expires_at":{"type":"string","format":"date-time"}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ElevatedPermissions/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/components/schemas/ElevatedPermissions/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.expires_at !== undefined){
let data1 = data.expires_at;
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
const err2 = {instancePath:instancePath+"/expires_at",schemaPath:"#/components/schemas/ElevatedPermissions/properties/expires_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err3 = {instancePath:instancePath+"/expires_at",schemaPath:"#/components/schemas/ElevatedPermissions/properties/expires_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath,schemaPath:"#/components/schemas/ElevatedPermissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"enabled":true,"expires_at":true},"dynamicProps":false,"dynamicItems":false};

const schema18 = {"type":"object","required":["type","id"],"properties":{"type":{"type":"string","enum":["native","ldap","saml","active_directory"]},"id":{"type":"string"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/UserSecurityRealm/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/UserSecurityRealm/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/UserSecurityRealm/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data0 === "native") || (data0 === "ldap")) || (data0 === "saml")) || (data0 === "active_directory"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/components/schemas/UserSecurityRealm/properties/type/enum",keyword:"enum",params:{allowedValues: schema18.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/UserSecurityRealm/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err5 = {instancePath,schemaPath:"#/components/schemas/UserSecurityRealm/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"type":true,"id":true},"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.roles !== undefined){
let data0 = data.roles;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/roles",schemaPath:"#/components/schemas/UpdateUserSecurity/properties/roles/type",keyword:"type",params:{type: schema15.properties.roles.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(!(Array.isArray(data0))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate22(data0, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : validate22.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath:instancePath+"/roles",schemaPath:"#/components/schemas/UpdateUserSecurity/properties/roles/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.permissions !== undefined){
let data1 = data.permissions;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/permissions",schemaPath:"#/components/schemas/UpdateUserSecurity/properties/permissions/type",keyword:"type",params:{type: schema15.properties.permissions.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err4 = {instancePath:instancePath+"/permissions/" + i0,schemaPath:"#/components/schemas/UpdateUserSecurity/properties/permissions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.elevated_permissions !== undefined){
let data3 = data.elevated_permissions;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/elevated_permissions",schemaPath:"#/components/schemas/UpdateUserSecurity/properties/elevated_permissions/type",keyword:"type",params:{type: schema15.properties.elevated_permissions.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs13 = errors;
let valid4 = true;
const _errs14 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs16 = errors;
if(!(validate24(data3, {instancePath:instancePath+"/elevated_permissions",parentData:data,parentDataProperty:"elevated_permissions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : validate24.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
var _valid1 = _errs16 === errors;
valid4 = _valid1;
if(valid4){
var props0 = {};
props0.enabled = true;
props0.expires_at = true;
}
}
if(!valid4){
const err7 = {instancePath:instancePath+"/elevated_permissions",schemaPath:"#/components/schemas/UpdateUserSecurity/properties/elevated_permissions/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.password !== undefined){
let data4 = data.password;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/password",schemaPath:"#/components/schemas/UpdateUserSecurity/properties/password/type",keyword:"type",params:{type: schema15.properties.password.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data4 === "string"){
if(func0(data4) < 8){
const err9 = {instancePath:instancePath+"/password",schemaPath:"#/components/schemas/UpdateUserSecurity/properties/password/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"};
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
if(data.enabled !== undefined){
let data5 = data.enabled;
if((typeof data5 !== "boolean") && (data5 !== null)){
const err10 = {instancePath:instancePath+"/enabled",schemaPath:"#/components/schemas/UpdateUserSecurity/properties/enabled/type",keyword:"type",params:{type: schema15.properties.enabled.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.security_realm !== undefined){
let data6 = data.security_realm;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err11 = {instancePath:instancePath+"/security_realm",schemaPath:"#/components/schemas/UpdateUserSecurity/properties/security_realm/type",keyword:"type",params:{type: schema15.properties.security_realm.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const _errs23 = errors;
let valid5 = true;
const _errs24 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid2 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs26 = errors;
if(!(validate26(data6, {instancePath:instancePath+"/security_realm",parentData:data,parentDataProperty:"security_realm",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : validate26.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
var _valid2 = _errs26 === errors;
valid5 = _valid2;
if(valid5){
var props1 = {};
props1.type = true;
props1.id = true;
}
}
if(!valid5){
const err13 = {instancePath:instancePath+"/security_realm",schemaPath:"#/components/schemas/UpdateUserSecurity/properties/security_realm/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/components/schemas/UpdateUserSecurity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"roles":true,"permissions":true,"elevated_permissions":true,"password":true,"enabled":true,"security_realm":true},"dynamicProps":false,"dynamicItems":false};


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
if(data.user_name !== undefined){
let data0 = data.user_name;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/user_name",schemaPath:"#/components/schemas/UpdateUser/properties/user_name/type",keyword:"type",params:{type: schema14.properties.user_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.full_name !== undefined){
let data1 = data.full_name;
if((typeof data1 !== "string") && (data1 !== null)){
const err1 = {instancePath:instancePath+"/full_name",schemaPath:"#/components/schemas/UpdateUser/properties/full_name/type",keyword:"type",params:{type: schema14.properties.full_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data1 === "string"){
if(func0(data1) > 256){
const err2 = {instancePath:instancePath+"/full_name",schemaPath:"#/components/schemas/UpdateUser/properties/full_name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.email !== undefined){
let data2 = data.email;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/UpdateUser/properties/email/type",keyword:"type",params:{type: schema14.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 === "string"){
if(func0(data2) > 254){
const err4 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/UpdateUser/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
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
if(data.builtin !== undefined){
let data3 = data.builtin;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/builtin",schemaPath:"#/components/schemas/UpdateUser/properties/builtin/type",keyword:"type",params:{type: schema14.properties.builtin.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.metadata !== undefined){
let data4 = data.metadata;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/metadata",schemaPath:"#/components/schemas/UpdateUser/properties/metadata/type",keyword:"type",params:{type: schema14.properties.metadata.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.security !== undefined){
let data5 = data.security;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/security",schemaPath:"#/components/schemas/UpdateUser/properties/security/type",keyword:"type",params:{type: schema14.properties.security.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs13 = errors;
let valid1 = true;
const _errs14 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs16 = errors;
if(!(validate21(data5, {instancePath:instancePath+"/security",parentData:data,parentDataProperty:"security",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : validate21.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.roles = true;
props0.permissions = true;
props0.elevated_permissions = true;
props0.password = true;
props0.enabled = true;
props0.security_realm = true;
}
}
if(!valid1){
const err9 = {instancePath:instancePath+"/security",schemaPath:"#/components/schemas/UpdateUser/properties/security/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
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
const err10 = {instancePath,schemaPath:"#/components/schemas/UpdateUser/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"user_name":true,"full_name":true,"email":true,"builtin":true,"metadata":true,"security":true},"dynamicProps":false,"dynamicItems":false};


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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
const err0 = {instancePath,schemaPath:"#/components/schemas/UserPatch/type",keyword:"type",params:{type: schema13.type},message:"must be object,string"};
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
if(!(data && typeof data == "object" && !Array.isArray(data))){
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
if(_valid0){
const _errs4 = errors;
if(!(validate20(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : validate20.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.user_name = true;
props0.full_name = true;
props0.email = true;
props0.builtin = true;
props0.metadata = true;
props0.security = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/components/schemas/UserPatch/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate19.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate19.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const v8 = validate30;
const schema19 = {"type":"string","pattern":"^(?:user\\.roles\\.invalid|user\\.roles\\.forbidden|user\\.restricted_field|user\\.cannot_modify_external|user\\.cannot_modify|root\\.invalid_json_request)(?:,(?:user\\.roles\\.invalid|user\\.roles\\.forbidden|user\\.restricted_field|user\\.cannot_modify_external|user\\.cannot_modify|root\\.invalid_json_request))*$"};
const pattern1 = new RegExp("^(?:user\\.roles\\.invalid|user\\.roles\\.forbidden|user\\.restricted_field|user\\.cannot_modify_external|user\\.cannot_modify|root\\.invalid_json_request)(?:,(?:user\\.roles\\.invalid|user\\.roles\\.forbidden|user\\.restricted_field|user\\.cannot_modify_external|user\\.cannot_modify|root\\.invalid_json_request))*$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/components/responses/PatchRefused/headers/x-cloud-error-codes/schema/pattern",keyword:"pattern",params:{pattern: "^(?:user\\.roles\\.invalid|user\\.roles\\.forbidden|user\\.restricted_field|user\\.cannot_modify_external|user\\.cannot_modify|root\\.invalid_json_request)(?:,(?:user\\.roles\\.invalid|user\\.roles\\.forbidden|user\\.restricted_field|user\\.cannot_modify_external|user\\.cannot_modify|root\\.invalid_json_request))*$"},message:"must match pattern \""+"^(?:user\\.roles\\.invalid|user\\.roles\\.forbidden|user\\.restricted_field|user\\.cannot_modify_external|user\\.cannot_modify|root\\.invalid_json_request)(?:,(?:user\\.roles\\.invalid|user\\.roles\\.forbidden|user\\.restricted_field|user\\.cannot_modify_external|user\\.cannot_modify|root\\.invalid_json_request))*$"+"\""};
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
const err1 = {instancePath,schemaPath:"#/components/responses/PatchRefused/headers/x-cloud-error-codes/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v9 = validate31;
const schema20 = {"type":"string","const":"root.unauthorized.rbac"};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/responses/Unauthorized/headers/x-cloud-error-codes/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("root.unauthorized.rbac" !== data){
const err1 = {instancePath,schemaPath:"#/components/responses/Unauthorized/headers/x-cloud-error-codes/schema/const",keyword:"const",params:{allowedValue: "root.unauthorized.rbac"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v10 = validate32;
const schema21 = {"type":"string","const":"root.payload_too_large"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/responses/PayloadTooLarge/headers/x-cloud-error-codes/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("root.payload_too_large" !== data){
const err1 = {instancePath,schemaPath:"#/components/responses/PayloadTooLarge/headers/x-cloud-error-codes/schema/const",keyword:"const",params:{allowedValue: "root.payload_too_large"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v11 = validate33;
const schema22 = {"type":"string","const":"root.unsupported_media_type"};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/responses/UnsupportedMediaType/headers/x-cloud-error-codes/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("root.unsupported_media_type" !== data){
const err1 = {instancePath,schemaPath:"#/components/responses/UnsupportedMediaType/headers/x-cloud-error-codes/schema/const",keyword:"const",params:{allowedValue: "root.unsupported_media_type"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v12 = validate34;
const schema23 = {"type":"boolean"};

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
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/components/parameters/IncludeDisabled/schema/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v13 = validate35;
const schema24 = {"type":"object","required":["users"],"properties":{"users":{"type":"array","items":{"$ref":"doppel:response0"}}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.users === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/UserList/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.users !== undefined){
let data0 = data.users;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate0(data0[i0], {instancePath:instancePath+"/users/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate0.errors : validate0.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/users",schemaPath:"#/components/schemas/UserList/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err2 = {instancePath,schemaPath:"#/components/schemas/UserList/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"users":true},"dynamicProps":false,"dynamicItems":false};

export const v14 = validate37;
const schema25 = {"type":"string","const":"root.invalid_parameter"};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/responses/InvalidParameter/headers/x-cloud-error-codes/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("root.invalid_parameter" !== data){
const err1 = {instancePath,schemaPath:"#/components/responses/InvalidParameter/headers/x-cloud-error-codes/schema/const",keyword:"const",params:{allowedValue: "root.invalid_parameter"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v15 = validate38;
const schema26 = {"type":"object","required":["user_name","security"],"properties":{"user_name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._@-]*$","minLength":1,"maxLength":256},"full_name":{"type":"string","maxLength":256},"email":{"type":"string","maxLength":254},"metadata":{"not":{}},"builtin":{"type":"boolean","const":false},"security":{"$ref":"doppel:request8"}}};
const pattern2 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._@-]*$", "u");
const schema27 = {"type":"object","properties":{"permissions":{"not":{}},"elevated_permissions":{"allOf":[{"$ref":"doppel:request4"}]},"password":{"$ref":"doppel:request9"},"enabled":{"type":"boolean"},"security_realm":{"type":"object","required":["type","id"],"properties":{"type":{"type":"string","const":"native"},"id":{"type":"string"}}},"roles":{"$ref":"doppel:request3"}}};
const schema28 = {"type":"string","format":"password","minLength":8};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) < 8){
const err0 = {instancePath,schemaPath:"#/components/schemas/Password/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"};
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
const err1 = {instancePath,schemaPath:"#/components/schemas/Password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.permissions !== undefined){
const err0 = {instancePath:instancePath+"/permissions",schemaPath:"#/components/schemas/CreateUserSecurity/properties/permissions/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.elevated_permissions !== undefined){
if(!(validate24(data.elevated_permissions, {instancePath:instancePath+"/elevated_permissions",parentData:data,parentDataProperty:"elevated_permissions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : validate24.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.password !== undefined){
if(!(validate41(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : validate41.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/components/schemas/CreateUserSecurity/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.security_realm !== undefined){
let data4 = data.security_realm;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
const err2 = {instancePath:instancePath+"/security_realm",schemaPath:"#/components/schemas/CreateUserSecurity/properties/security_realm/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data4.id === undefined){
const err3 = {instancePath:instancePath+"/security_realm",schemaPath:"#/components/schemas/CreateUserSecurity/properties/security_realm/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data4.type !== undefined){
let data5 = data4.type;
if(typeof data5 !== "string"){
const err4 = {instancePath:instancePath+"/security_realm/type",schemaPath:"#/components/schemas/CreateUserSecurity/properties/security_realm/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("native" !== data5){
const err5 = {instancePath:instancePath+"/security_realm/type",schemaPath:"#/components/schemas/CreateUserSecurity/properties/security_realm/properties/type/const",keyword:"const",params:{allowedValue: "native"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4.id !== undefined){
if(typeof data4.id !== "string"){
const err6 = {instancePath:instancePath+"/security_realm/id",schemaPath:"#/components/schemas/CreateUserSecurity/properties/security_realm/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/security_realm",schemaPath:"#/components/schemas/CreateUserSecurity/properties/security_realm/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.roles !== undefined){
if(!(validate22(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : validate22.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/components/schemas/CreateUserSecurity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"permissions":true,"elevated_permissions":true,"password":true,"enabled":true,"security_realm":true,"roles":true},"dynamicProps":false,"dynamicItems":false};


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_name === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreateUser/required",keyword:"required",params:{missingProperty: "user_name"},message:"must have required property '"+"user_name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.security === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/CreateUser/required",keyword:"required",params:{missingProperty: "security"},message:"must have required property '"+"security"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.user_name !== undefined){
let data0 = data.user_name;
if(typeof data0 === "string"){
if(func0(data0) > 256){
const err2 = {instancePath:instancePath+"/user_name",schemaPath:"#/components/schemas/CreateUser/properties/user_name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func0(data0) < 1){
const err3 = {instancePath:instancePath+"/user_name",schemaPath:"#/components/schemas/CreateUser/properties/user_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern2.test(data0)){
const err4 = {instancePath:instancePath+"/user_name",schemaPath:"#/components/schemas/CreateUser/properties/user_name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._@-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._@-]*$"+"\""};
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
const err5 = {instancePath:instancePath+"/user_name",schemaPath:"#/components/schemas/CreateUser/properties/user_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.full_name !== undefined){
let data1 = data.full_name;
if(typeof data1 === "string"){
if(func0(data1) > 256){
const err6 = {instancePath:instancePath+"/full_name",schemaPath:"#/components/schemas/CreateUser/properties/full_name/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
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
const err7 = {instancePath:instancePath+"/full_name",schemaPath:"#/components/schemas/CreateUser/properties/full_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if(func0(data2) > 254){
const err8 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/CreateUser/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
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
const err9 = {instancePath:instancePath+"/email",schemaPath:"#/components/schemas/CreateUser/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.metadata !== undefined){
const err10 = {instancePath:instancePath+"/metadata",schemaPath:"#/components/schemas/CreateUser/properties/metadata/not",keyword:"not",params:{},message:"must NOT be valid"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.builtin !== undefined){
let data4 = data.builtin;
if(typeof data4 !== "boolean"){
const err11 = {instancePath:instancePath+"/builtin",schemaPath:"#/components/schemas/CreateUser/properties/builtin/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(false !== data4){
const err12 = {instancePath:instancePath+"/builtin",schemaPath:"#/components/schemas/CreateUser/properties/builtin/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.security !== undefined){
if(!(validate39(data.security, {instancePath:instancePath+"/security",parentData:data,parentDataProperty:"security",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : validate39.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/components/schemas/CreateUser/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"user_name":true,"full_name":true,"email":true,"metadata":true,"builtin":true,"security":true},"dynamicProps":false,"dynamicItems":false};

export const v16 = validate45;
const schema29 = {"type":"string","pattern":"^(?:user\\.user_name\\.invalid|user\\.roles\\.invalid|user\\.roles\\.forbidden|user\\.restricted_field|root\\.invalid_json_request)(?:,(?:user\\.user_name\\.invalid|user\\.roles\\.invalid|user\\.roles\\.forbidden|user\\.restricted_field|root\\.invalid_json_request))*$"};
const pattern3 = new RegExp("^(?:user\\.user_name\\.invalid|user\\.roles\\.invalid|user\\.roles\\.forbidden|user\\.restricted_field|root\\.invalid_json_request)(?:,(?:user\\.user_name\\.invalid|user\\.roles\\.invalid|user\\.roles\\.forbidden|user\\.restricted_field|root\\.invalid_json_request))*$", "u");

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
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/paths/~1users/post/responses/400/headers/x-cloud-error-codes/schema/pattern",keyword:"pattern",params:{pattern: "^(?:user\\.user_name\\.invalid|user\\.roles\\.invalid|user\\.roles\\.forbidden|user\\.restricted_field|root\\.invalid_json_request)(?:,(?:user\\.user_name\\.invalid|user\\.roles\\.invalid|user\\.roles\\.forbidden|user\\.restricted_field|root\\.invalid_json_request))*$"},message:"must match pattern \""+"^(?:user\\.user_name\\.invalid|user\\.roles\\.invalid|user\\.roles\\.forbidden|user\\.restricted_field|root\\.invalid_json_request)(?:,(?:user\\.user_name\\.invalid|user\\.roles\\.invalid|user\\.roles\\.forbidden|user\\.restricted_field|root\\.invalid_json_request))*$"+"\""};
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
const err1 = {instancePath,schemaPath:"#/paths/~1users/post/responses/400/headers/x-cloud-error-codes/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v17 = validate46;
const schema30 = {"type":"string","const":"user.user_name.conflict"};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/paths/~1users/post/responses/409/headers/x-cloud-error-codes/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("user.user_name.conflict" !== data){
const err1 = {instancePath,schemaPath:"#/paths/~1users/post/responses/409/headers/x-cloud-error-codes/schema/const",keyword:"const",params:{allowedValue: "user.user_name.conflict"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v18 = validate47;
const schema31 = {"type":"object","required":["has_elevated_permissions","refresh_token_url","has_totp_device"],"properties":{"has_elevated_permissions":{"type":"boolean"},"refresh_token_url":{"type":"string","minLength":1},"has_totp_device":{"type":"boolean"},"totp_device_source":{"type":"string"},"totp_device_source_enable_mfa_href":{"type":"string"},"elevated_permissions_expire_at":{"type":"string","format":"date-time"},"expires_at":{"type":"string","format":"date-time"}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.has_elevated_permissions === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AuthenticationInfo/required",keyword:"required",params:{missingProperty: "has_elevated_permissions"},message:"must have required property '"+"has_elevated_permissions"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.refresh_token_url === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AuthenticationInfo/required",keyword:"required",params:{missingProperty: "refresh_token_url"},message:"must have required property '"+"refresh_token_url"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.has_totp_device === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/AuthenticationInfo/required",keyword:"required",params:{missingProperty: "has_totp_device"},message:"must have required property '"+"has_totp_device"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.has_elevated_permissions !== undefined){
if(typeof data.has_elevated_permissions !== "boolean"){
const err3 = {instancePath:instancePath+"/has_elevated_permissions",schemaPath:"#/components/schemas/AuthenticationInfo/properties/has_elevated_permissions/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.refresh_token_url !== undefined){
let data1 = data.refresh_token_url;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err4 = {instancePath:instancePath+"/refresh_token_url",schemaPath:"#/components/schemas/AuthenticationInfo/properties/refresh_token_url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/refresh_token_url",schemaPath:"#/components/schemas/AuthenticationInfo/properties/refresh_token_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.has_totp_device !== undefined){
if(typeof data.has_totp_device !== "boolean"){
const err6 = {instancePath:instancePath+"/has_totp_device",schemaPath:"#/components/schemas/AuthenticationInfo/properties/has_totp_device/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.totp_device_source !== undefined){
if(typeof data.totp_device_source !== "string"){
const err7 = {instancePath:instancePath+"/totp_device_source",schemaPath:"#/components/schemas/AuthenticationInfo/properties/totp_device_source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.totp_device_source_enable_mfa_href !== undefined){
if(typeof data.totp_device_source_enable_mfa_href !== "string"){
const err8 = {instancePath:instancePath+"/totp_device_source_enable_mfa_href",schemaPath:"#/components/schemas/AuthenticationInfo/properties/totp_device_source_enable_mfa_href/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.elevated_permissions_expire_at !== undefined){
let data5 = data.elevated_permissions_expire_at;
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
const err9 = {instancePath:instancePath+"/elevated_permissions_expire_at",schemaPath:"#/components/schemas/AuthenticationInfo/properties/elevated_permissions_expire_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/elevated_permissions_expire_at",schemaPath:"#/components/schemas/AuthenticationInfo/properties/elevated_permissions_expire_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.expires_at !== undefined){
let data6 = data.expires_at;
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
const err11 = {instancePath:instancePath+"/expires_at",schemaPath:"#/components/schemas/AuthenticationInfo/properties/expires_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/expires_at",schemaPath:"#/components/schemas/AuthenticationInfo/properties/expires_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err13 = {instancePath,schemaPath:"#/components/schemas/AuthenticationInfo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":{"has_elevated_permissions":true,"refresh_token_url":true,"has_totp_device":true,"totp_device_source":true,"totp_device_source_enable_mfa_href":true,"elevated_permissions_expire_at":true,"expires_at":true},"dynamicProps":false,"dynamicItems":false};

export const v19 = validate48;
const schema32 = {"type":"object","required":["username","password"],"properties":{"username":{"type":"string"},"password":{"type":"string","format":"password"},"login_state":{"type":"object","properties":{"path":{"type":"string","maxLength":2048}}}}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.username === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/LoginRequest/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.password === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/LoginRequest/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.username !== undefined){
if(typeof data.username !== "string"){
const err2 = {instancePath:instancePath+"/username",schemaPath:"#/components/schemas/LoginRequest/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.password !== undefined){
if(!(typeof data.password === "string")){
const err3 = {instancePath:instancePath+"/password",schemaPath:"#/components/schemas/LoginRequest/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.login_state !== undefined){
let data2 = data.login_state;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.path !== undefined){
let data3 = data2.path;
if(typeof data3 === "string"){
if(func0(data3) > 2048){
const err4 = {instancePath:instancePath+"/login_state/path",schemaPath:"#/components/schemas/LoginRequest/properties/login_state/properties/path/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"};
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
const err5 = {instancePath:instancePath+"/login_state/path",schemaPath:"#/components/schemas/LoginRequest/properties/login_state/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/login_state",schemaPath:"#/components/schemas/LoginRequest/properties/login_state/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err7 = {instancePath,schemaPath:"#/components/schemas/LoginRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":{"username":true,"password":true,"login_state":true},"dynamicProps":false,"dynamicItems":false};

export const v20 = validate49;
const schema33 = {"type":"object","required":["token","session_expiration_time"],"properties":{"token":{"type":"string","minLength":1},"session_expiration_time":{"type":"string","format":"date-time"}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/TokenResponse/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.session_expiration_time === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/TokenResponse/required",keyword:"required",params:{missingProperty: "session_expiration_time"},message:"must have required property '"+"session_expiration_time"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err2 = {instancePath:instancePath+"/token",schemaPath:"#/components/schemas/TokenResponse/properties/token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err3 = {instancePath:instancePath+"/token",schemaPath:"#/components/schemas/TokenResponse/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.session_expiration_time !== undefined){
let data1 = data.session_expiration_time;
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
const err4 = {instancePath:instancePath+"/session_expiration_time",schemaPath:"#/components/schemas/TokenResponse/properties/session_expiration_time/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err5 = {instancePath:instancePath+"/session_expiration_time",schemaPath:"#/components/schemas/TokenResponse/properties/session_expiration_time/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath,schemaPath:"#/components/schemas/TokenResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":{"token":true,"session_expiration_time":true},"dynamicProps":false,"dynamicItems":false};

export const v21 = validate50;
const schema34 = {"type":"string","pattern":"^/sso/token#[^?]+\\?state="};
const pattern4 = new RegExp("^/sso/token#[^?]+\\?state=", "u");

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/paths/~1users~1auth~1_login/post/responses/302/headers/location/schema/pattern",keyword:"pattern",params:{pattern: "^/sso/token#[^?]+\\?state="},message:"must match pattern \""+"^/sso/token#[^?]+\\?state="+"\""};
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
const err1 = {instancePath,schemaPath:"#/paths/~1users~1auth~1_login/post/responses/302/headers/location/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v22 = validate51;
const schema35 = {"type":"string","const":"root.invalid_json_request"};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/responses/InvalidJson/headers/x-cloud-error-codes/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("root.invalid_json_request" !== data){
const err1 = {instancePath,schemaPath:"#/components/responses/InvalidJson/headers/x-cloud-error-codes/schema/const",keyword:"const",params:{allowedValue: "root.invalid_json_request"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v23 = validate52;
const schema36 = {"type":"string","const":"root.unauthenticated"};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/paths/~1users~1auth~1_login/post/responses/401/headers/x-cloud-error-codes/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("root.unauthenticated" !== data){
const err1 = {instancePath,schemaPath:"#/paths/~1users~1auth~1_login/post/responses/401/headers/x-cloud-error-codes/schema/const",keyword:"const",params:{allowedValue: "root.unauthenticated"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v24 = validate53;
const schema37 = {"type":"string","const":"Bearer, ApiKey"};

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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/paths/~1users~1auth~1_login/post/responses/401/headers/www-authenticate/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("Bearer, ApiKey" !== data){
const err1 = {instancePath,schemaPath:"#/paths/~1users~1auth~1_login/post/responses/401/headers/www-authenticate/schema/const",keyword:"const",params:{allowedValue: "Bearer, ApiKey"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v25 = validate54;
const schema38 = {"type":"string","const":"authc.no_authentication_cluster"};

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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/responses/NoAuthenticationCluster/headers/x-cloud-error-codes/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("authc.no_authentication_cluster" !== data){
const err1 = {instancePath,schemaPath:"#/components/responses/NoAuthenticationCluster/headers/x-cloud-error-codes/schema/const",keyword:"const",params:{allowedValue: "authc.no_authentication_cluster"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v26 = validate55;
const schema39 = {"type":"string","const":"authc.authentication_cluster_error"};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/responses/AuthenticationClusterError/headers/x-cloud-error-codes/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("authc.authentication_cluster_error" !== data){
const err1 = {instancePath,schemaPath:"#/components/responses/AuthenticationClusterError/headers/x-cloud-error-codes/schema/const",keyword:"const",params:{allowedValue: "authc.authentication_cluster_error"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v27 = validate56;
const schema40 = {"type":"string","const":"root.unauthorized"};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/paths/~1users~1auth~1_refresh/post/responses/401/headers/x-cloud-error-codes/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("root.unauthorized" !== data){
const err1 = {instancePath,schemaPath:"#/paths/~1users~1auth~1_refresh/post/responses/401/headers/x-cloud-error-codes/schema/const",keyword:"const",params:{allowedValue: "root.unauthorized"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v28 = validate57;
const schema41 = {"type":"string","const":"Bearer, ApiKey"};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/paths/~1users~1auth~1_refresh/post/responses/401/headers/www-authenticate/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("Bearer, ApiKey" !== data){
const err1 = {instancePath,schemaPath:"#/paths/~1users~1auth~1_refresh/post/responses/401/headers/www-authenticate/schema/const",keyword:"const",params:{allowedValue: "Bearer, ApiKey"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v29 = validate58;
const schema42 = {"type":"object","maxProperties":0};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 0){
const err0 = {instancePath,schemaPath:"#/components/schemas/EmptyResponse/maxProperties",keyword:"maxProperties",params:{limit: 0},message:"must NOT have more than 0 properties"};
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
const err1 = {instancePath,schemaPath:"#/components/schemas/EmptyResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v30 = validate59;
const schema43 = {"type":"object","required":["password","saml","openid","sso_methods"],"properties":{"password":{"type":"boolean"},"saml":{"type":"boolean"},"openid":{"type":"boolean"},"sso_methods":{"type":"array","items":{"$ref":"doppel:response34"}}}};
const schema44 = {"type":"object","required":["sso_type","name","url"],"properties":{"sso_type":{"type":"string","const":"saml"},"name":{"type":"string","minLength":1},"url":{"type":"string","minLength":1}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sso_type === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/SsoAuthenticationMethodInfo/required",keyword:"required",params:{missingProperty: "sso_type"},message:"must have required property '"+"sso_type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/SsoAuthenticationMethodInfo/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.url === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/SsoAuthenticationMethodInfo/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.sso_type !== undefined){
let data0 = data.sso_type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/sso_type",schemaPath:"#/components/schemas/SsoAuthenticationMethodInfo/properties/sso_type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("saml" !== data0){
const err4 = {instancePath:instancePath+"/sso_type",schemaPath:"#/components/schemas/SsoAuthenticationMethodInfo/properties/sso_type/const",keyword:"const",params:{allowedValue: "saml"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/SsoAuthenticationMethodInfo/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/SsoAuthenticationMethodInfo/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.url !== undefined){
let data2 = data.url;
if(typeof data2 === "string"){
if(func0(data2) < 1){
const err7 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/SsoAuthenticationMethodInfo/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/url",schemaPath:"#/components/schemas/SsoAuthenticationMethodInfo/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err9 = {instancePath,schemaPath:"#/components/schemas/SsoAuthenticationMethodInfo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":{"sso_type":true,"name":true,"url":true},"dynamicProps":false,"dynamicItems":false};


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
if(data.password === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/AvailableAuthenticationMethods/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.saml === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/AvailableAuthenticationMethods/required",keyword:"required",params:{missingProperty: "saml"},message:"must have required property '"+"saml"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.openid === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/AvailableAuthenticationMethods/required",keyword:"required",params:{missingProperty: "openid"},message:"must have required property '"+"openid"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.sso_methods === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/AvailableAuthenticationMethods/required",keyword:"required",params:{missingProperty: "sso_methods"},message:"must have required property '"+"sso_methods"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.password !== undefined){
if(typeof data.password !== "boolean"){
const err4 = {instancePath:instancePath+"/password",schemaPath:"#/components/schemas/AvailableAuthenticationMethods/properties/password/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.saml !== undefined){
if(typeof data.saml !== "boolean"){
const err5 = {instancePath:instancePath+"/saml",schemaPath:"#/components/schemas/AvailableAuthenticationMethods/properties/saml/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.openid !== undefined){
if(typeof data.openid !== "boolean"){
const err6 = {instancePath:instancePath+"/openid",schemaPath:"#/components/schemas/AvailableAuthenticationMethods/properties/openid/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sso_methods !== undefined){
let data3 = data.sso_methods;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data3[i0], {instancePath:instancePath+"/sso_methods/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : validate60.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/sso_methods",schemaPath:"#/components/schemas/AvailableAuthenticationMethods/properties/sso_methods/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err8 = {instancePath,schemaPath:"#/components/schemas/AvailableAuthenticationMethods/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":{"password":true,"saml":true,"openid":true,"sso_methods":true},"dynamicProps":false,"dynamicItems":false};

export const v31 = validate62;
const schema45 = {"type":"object","required":["keys"],"properties":{"keys":{"type":"array","items":{"$ref":"doppel:response36"}}}};
const schema46 = {"type":"object","required":["id","user_id","description","creation_date"],"properties":{"id":{"type":"string","minLength":1},"user_id":{"type":"string","minLength":1},"description":{"type":"string","minLength":1},"creation_date":{"type":"string","format":"date-time"},"expiration_date":{"type":"string","format":"date-time"},"key":{"not":{}}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApiKeyResponse/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.user_id === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/ApiKeyResponse/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.description === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/ApiKeyResponse/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.creation_date === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/ApiKeyResponse/required",keyword:"required",params:{missingProperty: "creation_date"},message:"must have required property '"+"creation_date"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ApiKeyResponse/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ApiKeyResponse/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.user_id !== undefined){
let data1 = data.user_id;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err6 = {instancePath:instancePath+"/user_id",schemaPath:"#/components/schemas/ApiKeyResponse/properties/user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err7 = {instancePath:instancePath+"/user_id",schemaPath:"#/components/schemas/ApiKeyResponse/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func0(data2) < 1){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/ApiKeyResponse/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/ApiKeyResponse/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.creation_date !== undefined){
let data3 = data.creation_date;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
const err10 = {instancePath:instancePath+"/creation_date",schemaPath:"#/components/schemas/ApiKeyResponse/properties/creation_date/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err11 = {instancePath:instancePath+"/creation_date",schemaPath:"#/components/schemas/ApiKeyResponse/properties/creation_date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.expiration_date !== undefined){
let data4 = data.expiration_date;
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
const err12 = {instancePath:instancePath+"/expiration_date",schemaPath:"#/components/schemas/ApiKeyResponse/properties/expiration_date/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err13 = {instancePath:instancePath+"/expiration_date",schemaPath:"#/components/schemas/ApiKeyResponse/properties/expiration_date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.key !== undefined){
const err14 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/ApiKeyResponse/properties/key/not",keyword:"not",params:{},message:"must NOT be valid"};
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
const err15 = {instancePath,schemaPath:"#/components/schemas/ApiKeyResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"id":true,"user_id":true,"description":true,"creation_date":true,"expiration_date":true,"key":true},"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keys === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/ApiKeysResponse/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.keys !== undefined){
let data0 = data.keys;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate63(data0[i0], {instancePath:instancePath+"/keys/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : validate63.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/keys",schemaPath:"#/components/schemas/ApiKeysResponse/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err2 = {instancePath,schemaPath:"#/components/schemas/ApiKeysResponse/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":{"keys":true},"dynamicProps":false,"dynamicItems":false};

export const v32 = validate65;
const schema47 = {"type":"object","required":["description"],"properties":{"description":{"type":"string","minLength":1},"expiration":{"type":"string","pattern":"^[1-9][0-9]{0,8}(?:ms|s|m|h|d)$"},"role_assignments":{"type":"object"}}};
const pattern5 = new RegExp("^[1-9][0-9]{0,8}(?:ms|s|m|h|d)$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreateApiKeyRequest/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/CreateApiKeyRequest/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/CreateApiKeyRequest/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.expiration !== undefined){
let data1 = data.expiration;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err3 = {instancePath:instancePath+"/expiration",schemaPath:"#/components/schemas/CreateApiKeyRequest/properties/expiration/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,8}(?:ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]{0,8}(?:ms|s|m|h|d)$"+"\""};
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
const err4 = {instancePath:instancePath+"/expiration",schemaPath:"#/components/schemas/CreateApiKeyRequest/properties/expiration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.role_assignments !== undefined){
let data2 = data.role_assignments;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err5 = {instancePath:instancePath+"/role_assignments",schemaPath:"#/components/schemas/CreateApiKeyRequest/properties/role_assignments/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err6 = {instancePath,schemaPath:"#/components/schemas/CreateApiKeyRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":{"description":true,"expiration":true,"role_assignments":true},"dynamicProps":false,"dynamicItems":false};

export const v33 = validate66;
const schema48 = {"type":"object","required":["id","user_id","description","creation_date","key"],"properties":{"id":{"type":"string","minLength":1},"user_id":{"type":"string","minLength":1},"description":{"type":"string","minLength":1},"creation_date":{"type":"string","format":"date-time"},"expiration_date":{"type":"string","format":"date-time"},"key":{"type":"string","minLength":1}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/CreatedApiKey/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.user_id === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/CreatedApiKey/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.description === undefined){
const err2 = {instancePath,schemaPath:"#/components/schemas/CreatedApiKey/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.creation_date === undefined){
const err3 = {instancePath,schemaPath:"#/components/schemas/CreatedApiKey/required",keyword:"required",params:{missingProperty: "creation_date"},message:"must have required property '"+"creation_date"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.key === undefined){
const err4 = {instancePath,schemaPath:"#/components/schemas/CreatedApiKey/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/CreatedApiKey/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/components/schemas/CreatedApiKey/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.user_id !== undefined){
let data1 = data.user_id;
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err7 = {instancePath:instancePath+"/user_id",schemaPath:"#/components/schemas/CreatedApiKey/properties/user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/user_id",schemaPath:"#/components/schemas/CreatedApiKey/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func0(data2) < 1){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/CreatedApiKey/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/components/schemas/CreatedApiKey/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.creation_date !== undefined){
let data3 = data.creation_date;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
const err11 = {instancePath:instancePath+"/creation_date",schemaPath:"#/components/schemas/CreatedApiKey/properties/creation_date/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/creation_date",schemaPath:"#/components/schemas/CreatedApiKey/properties/creation_date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.expiration_date !== undefined){
let data4 = data.expiration_date;
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
const err13 = {instancePath:instancePath+"/expiration_date",schemaPath:"#/components/schemas/CreatedApiKey/properties/expiration_date/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/expiration_date",schemaPath:"#/components/schemas/CreatedApiKey/properties/expiration_date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.key !== undefined){
let data5 = data.key;
if(typeof data5 === "string"){
if(func0(data5) < 1){
const err15 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/CreatedApiKey/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/key",schemaPath:"#/components/schemas/CreatedApiKey/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/components/schemas/CreatedApiKey/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":{"id":true,"user_id":true,"description":true,"creation_date":true,"expiration_date":true,"key":true},"dynamicProps":false,"dynamicItems":false};

export const v34 = validate67;
const schema49 = {"type":"string","pattern":"^(?:api_keys\\.invalid_input|root\\.invalid_json_request)(?:,(?:api_keys\\.invalid_input|root\\.invalid_json_request))*$"};
const pattern6 = new RegExp("^(?:api_keys\\.invalid_input|root\\.invalid_json_request)(?:,(?:api_keys\\.invalid_input|root\\.invalid_json_request))*$", "u");

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/paths/~1users~1auth~1keys/post/responses/400/headers/x-cloud-error-codes/schema/pattern",keyword:"pattern",params:{pattern: "^(?:api_keys\\.invalid_input|root\\.invalid_json_request)(?:,(?:api_keys\\.invalid_input|root\\.invalid_json_request))*$"},message:"must match pattern \""+"^(?:api_keys\\.invalid_input|root\\.invalid_json_request)(?:,(?:api_keys\\.invalid_input|root\\.invalid_json_request))*$"+"\""};
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
const err1 = {instancePath,schemaPath:"#/paths/~1users~1auth~1keys/post/responses/400/headers/x-cloud-error-codes/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v35 = validate68;
const schema50 = {"type":"object","required":["keys"],"properties":{"keys":{"type":"array","items":{"type":"string"}}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keys === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/DeleteApiKeysRequest/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.keys !== undefined){
let data0 = data.keys;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/keys/" + i0,schemaPath:"#/components/schemas/DeleteApiKeysRequest/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err2 = {instancePath:instancePath+"/keys",schemaPath:"#/components/schemas/DeleteApiKeysRequest/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/components/schemas/DeleteApiKeysRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":{"keys":true},"dynamicProps":false,"dynamicItems":false};

export const v36 = validate69;
const schema51 = {"type":"object","required":["user_api_keys"],"properties":{"user_api_keys":{"type":"array","items":{"$ref":"doppel:request14"}}}};
const schema52 = {"type":"object","required":["user_id","api_key_id"],"properties":{"user_id":{"type":"string"},"api_key_id":{"type":"string"}}};

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
if(data.user_id === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/UserApiKey/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.api_key_id === undefined){
const err1 = {instancePath,schemaPath:"#/components/schemas/UserApiKey/required",keyword:"required",params:{missingProperty: "api_key_id"},message:"must have required property '"+"api_key_id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.user_id !== undefined){
if(typeof data.user_id !== "string"){
const err2 = {instancePath:instancePath+"/user_id",schemaPath:"#/components/schemas/UserApiKey/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.api_key_id !== undefined){
if(typeof data.api_key_id !== "string"){
const err3 = {instancePath:instancePath+"/api_key_id",schemaPath:"#/components/schemas/UserApiKey/properties/api_key_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath,schemaPath:"#/components/schemas/UserApiKey/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":{"user_id":true,"api_key_id":true},"dynamicProps":false,"dynamicItems":false};


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_api_keys === undefined){
const err0 = {instancePath,schemaPath:"#/components/schemas/DeleteUsersApiKeysRequest/required",keyword:"required",params:{missingProperty: "user_api_keys"},message:"must have required property '"+"user_api_keys"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.user_api_keys !== undefined){
let data0 = data.user_api_keys;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate70(data0[i0], {instancePath:instancePath+"/user_api_keys/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : validate70.errors.reduce((all, error) => (all.push(error), all), vErrors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/user_api_keys",schemaPath:"#/components/schemas/DeleteUsersApiKeysRequest/properties/user_api_keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err2 = {instancePath,schemaPath:"#/components/schemas/DeleteUsersApiKeysRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":{"user_api_keys":true},"dynamicProps":false,"dynamicItems":false};

export const v37 = validate72;
const schema53 = {"type":"string"};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/parameters/ApiKeyId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v38 = validate63;

export const v39 = validate73;
const schema54 = {"type":"string","const":"api_keys.key_not_found"};

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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/responses/KeyNotFound/headers/x-cloud-error-codes/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("api_keys.key_not_found" !== data){
const err1 = {instancePath,schemaPath:"#/components/responses/KeyNotFound/headers/x-cloud-error-codes/schema/const",keyword:"const",params:{allowedValue: "api_keys.key_not_found"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v40 = validate74;
const schema55 = {"type":"string"};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/parameters/UserName/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v41 = validate75;
const schema56 = {"type":"string","pattern":"^(?:user\\.restricted_deletion|user\\.cannot_modify_external|user\\.cannot_modify)(?:,(?:user\\.restricted_deletion|user\\.cannot_modify_external|user\\.cannot_modify))*$"};
const pattern7 = new RegExp("^(?:user\\.restricted_deletion|user\\.cannot_modify_external|user\\.cannot_modify)(?:,(?:user\\.restricted_deletion|user\\.cannot_modify_external|user\\.cannot_modify))*$", "u");

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
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/paths/~1users~1%7Buser_name%7D/delete/responses/400/headers/x-cloud-error-codes/schema/pattern",keyword:"pattern",params:{pattern: "^(?:user\\.restricted_deletion|user\\.cannot_modify_external|user\\.cannot_modify)(?:,(?:user\\.restricted_deletion|user\\.cannot_modify_external|user\\.cannot_modify))*$"},message:"must match pattern \""+"^(?:user\\.restricted_deletion|user\\.cannot_modify_external|user\\.cannot_modify)(?:,(?:user\\.restricted_deletion|user\\.cannot_modify_external|user\\.cannot_modify))*$"+"\""};
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
const err1 = {instancePath,schemaPath:"#/paths/~1users~1%7Buser_name%7D/delete/responses/400/headers/x-cloud-error-codes/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v42 = validate76;
const schema57 = {"type":"string"};

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
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/parameters/UserId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v43 = validate77;
const schema58 = {"type":"string","const":"api_keys.user_not_found"};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/components/responses/KeyUserNotFound/headers/x-cloud-error-codes/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("api_keys.user_not_found" !== data){
const err1 = {instancePath,schemaPath:"#/components/responses/KeyUserNotFound/headers/x-cloud-error-codes/schema/const",keyword:"const",params:{allowedValue: "api_keys.user_not_found"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const v44 = validate20;

export default {
  "response #/components/schemas/User": v0,
  "response #/components/headers/ApiKeyExpiration/schema": v1,
  "response #/components/schemas/BasicFailedReply": v2,
  "response #/components/responses/Unauthenticated/headers/x-cloud-error-codes/schema": v3,
  "response #/components/responses/Unauthenticated/headers/www-authenticate/schema": v4,
  "response #/components/responses/UserNotFound/headers/x-cloud-error-codes/schema": v5,
  "response #/components/responses/ServerError/headers/x-cloud-error-codes/schema": v6,
  "request #/components/schemas/UserPatch": v7,
  "response #/components/responses/PatchRefused/headers/x-cloud-error-codes/schema": v8,
  "response #/components/responses/Unauthorized/headers/x-cloud-error-codes/schema": v9,
  "response #/components/responses/PayloadTooLarge/headers/x-cloud-error-codes/schema": v10,
  "response #/components/responses/UnsupportedMediaType/headers/x-cloud-error-codes/schema": v11,
  "request #/components/parameters/IncludeDisabled/schema": v12,
  "response #/components/schemas/UserList": v13,
  "response #/components/responses/InvalidParameter/headers/x-cloud-error-codes/schema": v14,
  "request #/components/schemas/CreateUser": v15,
  "response #/paths/~1users/post/responses/400/headers/x-cloud-error-codes/schema": v16,
  "response #/paths/~1users/post/responses/409/headers/x-cloud-error-codes/schema": v17,
  "response #/components/schemas/AuthenticationInfo": v18,
  "request #/components/schemas/LoginRequest": v19,
  "response #/components/schemas/TokenResponse": v20,
  "response #/paths/~1users~1auth~1_login/post/responses/302/headers/location/schema": v21,
  "response #/components/responses/InvalidJson/headers/x-cloud-error-codes/schema": v22,
  "response #/paths/~1users~1auth~1_login/post/responses/401/headers/x-cloud-error-codes/schema": v23,
  "response #/paths/~1users~1auth~1_login/post/responses/401/headers/www-authenticate/schema": v24,
  "response #/components/responses/NoAuthenticationCluster/headers/x-cloud-error-codes/schema": v25,
  "response #/components/responses/AuthenticationClusterError/headers/x-cloud-error-codes/schema": v26,
  "response #/paths/~1users~1auth~1_refresh/post/responses/401/headers/x-cloud-error-codes/schema": v27,
  "response #/paths/~1users~1auth~1_refresh/post/responses/401/headers/www-authenticate/schema": v28,
  "response #/components/schemas/EmptyResponse": v29,
  "response #/components/schemas/AvailableAuthenticationMethods": v30,
  "response #/components/schemas/ApiKeysResponse": v31,
  "request #/components/schemas/CreateApiKeyRequest": v32,
  "response #/components/schemas/CreatedApiKey": v33,
  "response #/paths/~1users~1auth~1keys/post/responses/400/headers/x-cloud-error-codes/schema": v34,
  "request #/components/schemas/DeleteApiKeysRequest": v35,
  "request #/components/schemas/DeleteUsersApiKeysRequest": v36,
  "request #/components/parameters/ApiKeyId/schema": v37,
  "response #/components/schemas/ApiKeyResponse": v38,
  "response #/components/responses/KeyNotFound/headers/x-cloud-error-codes/schema": v39,
  "request #/components/parameters/UserName/schema": v40,
  "response #/paths/~1users~1{user_name}/delete/responses/400/headers/x-cloud-error-codes/schema": v41,
  "request #/components/parameters/UserId/schema": v42,
  "response #/components/responses/KeyUserNotFound/headers/x-cloud-error-codes/schema": v43,
  "request #/components/schemas/UpdateUser": v44,
}
